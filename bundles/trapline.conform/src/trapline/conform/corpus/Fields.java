package trapline.conform.corpus;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks the keys of parsed mappings. */
final class Fields {
	private Fields() {
	}

	/**
	 * Nothing but known keys.
	 *
	 * @param what what the fields belong to, for the message
	 * @throws CorpusException if there is another key; the message names those that are known
	 */
	static void only(Map<?, ?> fields, String what, Set<String> known, String... more) {
		Set<String> all = new TreeSet<>(known);
		all.addAll(Arrays.asList(more));
		for (Object key : fields.keySet())
			if (!all.contains(String.valueOf(key)))
				throw new CorpusException(fields,
						"unknown field '" + key + "' of " + what + ": expected " + String.join(", ", all));
	}
}
