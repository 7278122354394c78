package trapline.diagram.compare;

import java.util.ArrayList;
import java.util.List;

import trapline.diagram.PlainText;

/** The differences as a table in plain characters. */
public final class ComparisonText {
	private static final int MOST_WORDS = 40;

	private ComparisonText() {
	}

	/**
	 * The table line by line: column, lane, what A shows, what B shows.
	 *
	 * @param most how many differences are listed; the rest is counted
	 */
	public static List<String> table(Comparison comparison, int most) {
		List<Difference> differences = comparison.differences();
		List<String[]> rows = new ArrayList<>();
		rows.add(new String[] { "column", "step A", "step B", "lane", "A", "B" });
		differences.stream().limit(most).forEach(one -> rows.add(row(one)));
		int[] widths = new int[6];
		rows.forEach(row -> {
			for (int i = 0; i < row.length; i++) {
				widths[i] = Math.max(widths[i], row[i].length());
			}
		});
		List<String> lines = new ArrayList<>();
		for (String[] row : rows) {
			StringBuilder line = new StringBuilder();
			for (int i = 0; i < row.length; i++) {
				line.append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 2));
			}
			lines.add(line.toString().stripTrailing());
		}
		if (differences.size() > most) {
			lines.add("... and " + (differences.size() - most) + " more differences");
		}
		return lines;
	}

	private static String[] row(Difference one) {
		String columns = one.first() == one.last() ? "" + one.first() : one.first() + "-" + one.last();
		return new String[] { columns, dash(one.stepA()), dash(one.stepB()), PlainText.ascii(one.subject()), words(one.a()), words(one.b()) };
	}

	private static String dash(String text) {
		return text.isEmpty() ? "-" : PlainText.ascii(text);
	}

	private static String words(String text) {
		String plain = dash(text);
		return plain.length() <= MOST_WORDS ? plain : plain.substring(0, MOST_WORDS - 3) + "...";
	}
}
