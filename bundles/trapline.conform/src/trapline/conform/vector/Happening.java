package trapline.conform.vector;

import java.util.Map;
import java.util.Set;

/**
 * Something that the model showed, in the words of vectors. A value is a number, a flag, a text, a set of texts that all
 * name it, an {@link Address} or again fields; {@code false} instead of fields says that they are not valid.
 *
 * @param kind what it is, as {@code deliver}
 * @param fields what is known of it
 */
record Happening(String kind, Map<String, Object> fields) {
	private static final Set<String> OPTIONAL = Set.of("retire", "hold", "discard", "lost", "wake", "hazard");

	/** Whether it must be expected if it is shown. */
	boolean exact() {
		return !OPTIONAL.contains(kind);
	}

	@Override
	public String toString() {
		return fields.isEmpty() ? kind : kind + " " + fields;
	}
}
