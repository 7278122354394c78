package trapline.edit.minimise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a text.
 *
 * @param begin offset of its first character
 * @param end   offset behind its last character
 */
record Stretch(int begin, int end) {
	/** A text without some stretches of it. Lines that have nothing else go with what is said about them: comments behind and above. */
	static String cut(String text, List<Stretch> out) {
		StringBuilder rest = new StringBuilder();
		int at = 0;
		for (Stretch stretch : joined(text, out)) {
			Stretch whole = stretch.withItsLines(text);
			if (whole.begin > at) {
				rest.append(text, at, whole.begin);
			}
			at = Math.max(at, whole.end);
		}
		return rest.append(text, at, text.length()).toString();
	}

	/** In order, each once; what only blanks on one line lie between is one stretch. */
	private static List<Stretch> joined(String text, List<Stretch> stretches) {
		List<Stretch> joined = new ArrayList<>();
		for (Stretch next : stretches.stream().sorted(Comparator.comparingInt(Stretch::begin)).toList()) {
			Stretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (last != null && (next.begin <= last.end || isGap(text.substring(last.end, next.begin)))) {
				joined.set(joined.size() - 1, new Stretch(last.begin, Math.max(last.end, next.end)));
			} else {
				joined.add(next);
			}
		}
		return joined;
	}

	private static boolean isGap(String between) {
		return between.isBlank() && between.indexOf('\n') < 0;
	}

	private Stretch withItsLines(String text) {
		int lineBegin = text.lastIndexOf('\n', begin - 1) + 1;
		int lineEnd = text.indexOf('\n', end);
		lineEnd = lineEnd < 0 ? text.length() : lineEnd + 1;
		String behind = text.substring(end, lineEnd).strip();
		boolean alone = text.substring(lineBegin, begin).isBlank() && (behind.isEmpty() || isComment(behind));
		return alone ? new Stretch(withCommentsAbove(text, lineBegin), lineEnd) : this;
	}

	private static boolean isComment(String words) {
		return words.startsWith("//") || words.startsWith("/*") && words.indexOf("*/") == words.length() - 2;
	}

	private static int withCommentsAbove(String text, int lineBegin) {
		int begin = lineBegin;
		while (begin > 0) {
			int above = text.lastIndexOf('\n', begin - 2) + 1;
			if (!isComment(text.substring(above, begin).strip())) {
				break;
			}
			begin = above;
		}
		return begin;
	}
}
