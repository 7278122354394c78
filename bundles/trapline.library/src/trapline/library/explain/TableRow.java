package trapline.library.explain;

import java.util.List;
import java.util.Set;

/**
 * A row of a table.
 *
 * @param table    the table
 * @param inputs   the types of what it decides by, in order
 * @param patterns for each of them the names that the row matches; {@code *} for all
 * @param text     the row as it is written, on one line
 * @param file     the module's file as people know it
 * @param line     where it begins, from 1
 */
record TableRow(String table, List<String> inputs, List<Set<String>> patterns, String text, String file, int line) {
	/** Matches everything. */
	static final String ANY = "*";

	/** Whether it names a value of a type, or {@link #ANY}, among what it decides by. */
	boolean matches(String type, String pattern) {
		for (int i = 0; i < Math.min(inputs.size(), patterns.size()); i++) {
			if (inputs.get(i).equals(type) && patterns.get(i).contains(pattern)) {
				return true;
			}
		}
		return false;
	}

	/** Whether it is for all values of the only type that its table decides by. */
	boolean isDefaultFor(String type) {
		return inputs.size() == 1 && matches(type, ANY);
	}
}
