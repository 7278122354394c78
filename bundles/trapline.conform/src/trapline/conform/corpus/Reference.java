package trapline.conform.corpus;

import java.util.List;
import java.util.Map;

/**
 * A reading of the manuals on which observation is right.
 *
 * @param followers the platforms that follow the manual, possibly none
 * @param confidence how sure the reading is
 * @param expected what the manual asks for where no platform follows it, or null
 * @param expectedFirst keys and values of the first event where no more is known, or null
 */
public record Reference(List<String> followers, String confidence, Observation expected,
		Map<String, String> expectedFirst) {
	/** Nothing is known. */
	static final Reference UNKNOWN = new Reference(List.of(), "", null, null);
}
