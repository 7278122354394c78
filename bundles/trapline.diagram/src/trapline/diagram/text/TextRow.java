package trapline.diagram.text;

import java.util.Arrays;

/** One line of characters to be written into; what does not fit is cut. */
final class TextRow {
	private final char[] cells;

	TextRow(int width) {
		cells = new char[width];
		Arrays.fill(cells, ' ');
	}

	int width() {
		return cells.length;
	}

	boolean isBlank() {
		return toString().isEmpty();
	}

	char get(int column) {
		return column >= 0 && column < cells.length ? cells[column] : ' ';
	}

	void put(int column, char c) {
		if (column >= 0 && column < cells.length) {
			cells[column] = c;
		}
	}

	/** Writes a text; characters beyond the limit (exclusive) are cut. */
	void put(int column, String text, int limit) {
		for (int i = 0; i < text.length() && column + i < limit; i++) {
			put(column + i, text.charAt(i));
		}
	}

	/** Fills from one column (inclusive) to another (exclusive). */
	void fill(int from, int to, char c) {
		for (int column = Math.max(0, from); column < Math.min(to, cells.length); column++) {
			cells[column] = c;
		}
	}

	/** The line without trailing blanks. */
	@Override
	public String toString() {
		return new String(cells).stripTrailing();
	}
}
