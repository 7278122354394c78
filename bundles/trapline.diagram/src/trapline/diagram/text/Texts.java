package trapline.diagram.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Small matters of plain text: 7-bit characters, wrapping, right margins. */
final class Texts {
	private Texts() {
	}

	/** The text with printable 7-bit characters only; what has no equivalent becomes '?'. */
	static String ascii(String text) {
		StringBuilder result = null;
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
				result = new StringBuilder();
				break;
			}
		}
		if (result == null) {
			return text;
		}
		for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
			switch (c) {
			case '\u2192' -> result.append("->");
			case '\u2190' -> result.append("<-");
			case '\u2026' -> result.append("...");
			case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> result.append('-');
			case '\u2018', '\u2019' -> result.append('\'');
			case '\u201c', '\u201d' -> result.append('"');
			case '\u2260' -> result.append("!=");
			case '\u2264' -> result.append("<=");
			case '\u2265' -> result.append(">=");
			case '\u00b5', '\u03bc' -> result.append('u');
			case '\t', '\n', '\r', '\u00a0' -> result.append(' ');
			default -> {
				if (c >= ' ' && c <= '~') {
					result.append(c);
				} else if (Character.getType(c) != Character.NON_SPACING_MARK) {
					result.append('?');
				}
			}
			}
		}
		return result.toString();
	}

	/** Breaks a text between words into lines of at most that width; longer words are cut. */
	static List<String> wrap(String text, int width) {
		List<String> lines = new ArrayList<>();
		String rest = ascii(text).strip();
		while (rest.length() > width) {
			int blank = rest.lastIndexOf(' ', width);
			int cut = blank > 0 ? blank : width;
			lines.add(rest.substring(0, cut).stripTrailing());
			rest = rest.substring(cut).strip();
		}
		lines.add(rest);
		return lines;
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
