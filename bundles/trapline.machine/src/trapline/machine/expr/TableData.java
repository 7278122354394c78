package trapline.machine.expr;

import java.util.List;
import trapline.machine.Domain;
import trapline.machine.RuleRef;
import trapline.machine.SemanticsError;

/**
 * A table of the semantics: the first row whose patterns all match the keys gives the results.
 *
 * @param name its name in the notation
 * @param keys the columns that are matched
 * @param results names of the result columns
 * @param rows the rows, first match wins
 */
public record TableData(String name, List<Key> keys, List<String> results, List<Row> rows) {
	/** A key column: its name and the values that may be asked for. */
	public record Key(String name, Domain domain) {
	}

	/**
	 * A row.
	 *
	 * @param rule what reports cite for it, never null
	 * @param patterns per key the values that match; null matches every value
	 * @param results per result column its value
	 */
	public record Row(RuleRef rule, List<int[]> patterns, int[] results) {
		boolean matches(int[] keyValues) {
			for (int i = 0; i < keyValues.length; i++) {
				int[] pattern = patterns.get(i);
				if (pattern != null && !contains(pattern, keyValues[i])) {
					return false;
				}
			}
			return true;
		}

		private static boolean contains(int[] pattern, int value) {
			for (int v : pattern) {
				if (v == value) {
					return true;
				}
			}
			return false;
		}
	}

	public TableData {
		keys = List.copyOf(keys);
		results = List.copyOf(results);
		rows = List.copyOf(rows);
		for (Row row : rows) {
			if (row.patterns().size() != keys.size() || row.results().length != results.size()) {
				throw new IllegalArgumentException("row " + row.rule().id() + " does not fit table " + name);
			}
		}
	}

	/**
	 * The first matching row.
	 *
	 * @throws SemanticsError if there is none
	 */
	public Row row(int[] keyValues) {
		for (Row row : rows) {
			if (row.matches(keyValues)) {
				return row;
			}
		}
		throw new SemanticsError("table " + name + " has no row for " + show(keyValues), name, keyValues[0]);
	}

	private String show(int[] keyValues) {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < keyValues.length; i++) {
			out.append(i == 0 ? "" : ", ").append(keys.get(i).name()).append(" = ")
					.append(keys.get(i).domain().names().name(keyValues[i]));
		}
		return out.toString();
	}
}
