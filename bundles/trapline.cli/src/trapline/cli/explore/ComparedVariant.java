package trapline.cli.explore;

import java.util.Map;

/**
 * One row of a comparison.
 *
 * @param values parameter to value
 * @param search what was found
 */
public record ComparedVariant(Map<String, String> values, Search search) {
	/** The row's name: {@code gate=none, abi=word}. */
	String name() {
		return values.isEmpty() ? "(as written)"
				: String.join(", ", values.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).toList());
	}
}
