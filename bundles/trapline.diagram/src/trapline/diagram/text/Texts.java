package trapline.diagram.text;

/** Small matters of columns. */
final class Texts {
	private Texts() {
	}

	/** The text followed by blanks up to a width; never cut. */
	static String pad(String text, int width) {
		return text.length() >= width ? text : text + " ".repeat(width - text.length());
	}

	/** The text cut to a width. */
	static String cut(String text, int width) {
		return text.length() <= width ? text : text.substring(0, Math.max(0, width));
	}
}
