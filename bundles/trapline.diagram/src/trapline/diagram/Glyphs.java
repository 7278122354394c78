package trapline.diagram;

/** Measures of the one monospace font, so that no layout depends on a font library. */
public final class Glyphs {
	/** Advance of a character, in parts of the font size. */
	public static final double WIDTH = 0.602;
	/** From the base line up to the top of a capital, in parts of the font size. */
	public static final double CAP = 0.73;

	private Glyphs() {
	}

	/** The width in pixels of a text at a font size. */
	public static double width(String text, double size) {
		return text.length() * WIDTH * size;
	}

	/** The text, cut to what fits into a width in pixels; a cut is shown by a point if there is room for it. */
	public static String fit(String text, double size, double width) {
		int room = (int) Math.floor(width / (WIDTH * size) + 1e-6);
		if (text.length() <= room) {
			return text;
		}
		if (room <= 0) {
			return "";
		}
		return room < 4 ? text.substring(0, room) : text.substring(0, room - 1).stripTrailing() + ".";
	}

	/** The base line that centres capitals on a height. */
	public static double baseline(double middle, double size) {
		return middle + CAP * size / 2;
	}
}
