package trapline.diagram;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Texts for places that know 7-bit characters only, or only so many of them in a line. */
public final class PlainText {
	private PlainText() {
	}

	/** The text with printable 7-bit characters only; what has no equivalent becomes '?'. */
	public static String ascii(String text) {
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
	public static List<String> wrap(String text, int width) {
		int room = Math.max(1, width);
		List<String> lines = new ArrayList<>();
		String rest = text.strip();
		while (rest.length() > room) {
			int blank = rest.lastIndexOf(' ', room);
			int cut = blank > 0 ? blank : room;
			lines.add(rest.substring(0, cut).stripTrailing());
			rest = rest.substring(cut).strip();
		}
		lines.add(rest);
		return lines;
	}
}
