package trapline.diagram.text;

import java.util.ArrayList;
import java.util.List;

import trapline.diagram.PlainText;

/** Small matters of columns. */
final class Texts {
	/** Blanks before the second line of a note, at least. */
	private static final int LEAST_HANG = 4;

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

	/** A sign and a text that is wrapped beside it, as lines of at most so many 7-bit characters. */
	static List<String> note(String sign, String text, int columns) {
		int hang = Math.max(LEAST_HANG, sign.length());
		String words = PlainText.ascii(text).strip();
		String first = PlainText.wrap(words, columns - sign.length()).get(0);
		List<String> lines = new ArrayList<>(List.of(sign + first));
		String rest = words.substring(first.length());
		if (!rest.isEmpty()) {
			PlainText.wrap(rest, columns - hang).forEach(line -> lines.add(" ".repeat(hang) + line));
		}
		return lines;
	}
}
