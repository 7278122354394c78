package trapline.conform.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The parts of parsed documents, and the keys of mappings. */
public final class Fields {
	private Fields() {
	}

	/**
	 * Nothing but known keys.
	 *
	 * @param what what the fields belong to, for the message
	 * @throws CorpusException if there is another key; the message names those that are known
	 */
	public static void only(Map<?, ?> fields, String what, Set<String> known, String... more) {
		Set<String> all = new TreeSet<>(known);
		all.addAll(Arrays.asList(more));
		for (Object key : fields.keySet())
			if (!all.contains(String.valueOf(key)))
				throw new CorpusException(fields,
						"unknown field '" + key + "' of " + what + ": expected " + String.join(", ", all));
	}

	/** A list; empty for nothing. */
	public static List<?> list(Object value) {
		if (value == null)
			return List.of();
		if (value instanceof List<?> list)
			return list;
		throw new CorpusException("expected a list, found " + value);
	}

	/** A list of texts; empty for nothing. */
	public static List<String> texts(Object value) {
		return list(value).stream().map(String::valueOf).toList();
	}

	/**
	 * A mapping; empty for nothing.
	 *
	 * @param field what it belongs to, for the message
	 */
	public static Map<?, ?> map(Object value, String field) {
		if (value == null)
			return Map.of();
		if (value instanceof Map<?, ?> map)
			return map;
		throw new CorpusException("'" + field + "': expected fields, found " + value);
	}
}
