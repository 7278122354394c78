package trapline.edit.structure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * A piece of text that goes somewhere.
 *
 * @param text    what it says, with its comments; without blanks before and behind
 * @param coreEnd where the comments behind it begin, or its end
 * @param base    the indentation that its lines but the first have at least
 */
record Snippet(String text, int coreEnd, String base) {
	/** A piece written anew, e.g. by a palette, or taken from another file. */
	static Snippet of(String written) {
		String text = written.stripLeading().stripTrailing();
		int lead = written.indexOf(text);
		String first = written.substring(written.lastIndexOf('\n', lead) + 1, lead);
		String base = text.lines().skip(1).filter(line -> !line.isBlank()).map(Snippet::blanks)
				.reduce((a, b) -> a.substring(0, common(a, b))).orElse(first);
		return new Snippet(text, coreEnd(text), base);
	}

	/** Its indentation becomes that of a file. @param unit what the file indents each step with */
	Snippet inUnits(String unit) {
		String step = step();
		if (step.equals(unit) || step.isEmpty()) {
			return this;
		}
		String lines = text.lines().skip(1).map(line -> inUnits(line, step, unit)).map("\n"::concat).collect(Collectors.joining());
		String changed = text.lines().findFirst().orElse("") + lines;
		return new Snippet(changed, changed.length() - (text.length() - coreEnd), base);
	}

	private String inUnits(String line, String step, String unit) {
		int from = common(blanks(line), base);
		int to = from;
		int steps = 0;
		while (line.startsWith(step, to)) {
			to += step.length();
			steps++;
		}
		return line.substring(0, from) + unit.repeat(steps) + line.substring(to);
	}

	/** The least that a line is indented with beyond all lines; empty if none is. */
	private String step() {
		return text.lines().skip(1).filter(line -> !line.isBlank()).map(Snippet::blanks).filter(b -> b.length() > base.length())
				.map(b -> b.substring(base.length())).map(b -> b.startsWith("\t") ? "\t" : b)
				.min(Comparator.comparingInt(String::length)).orElse("");
	}

	/** Its lines behind an indentation. */
	String lines(String indent, String separator) {
		String[] lines = text.split("\r?\n", -1);
		for (int i = 1; i < lines.length; i++) {
			lines[i] = lines[i].isBlank() ? lines[i] : indent + lines[i].substring(common(blanks(lines[i]), base));
		}
		return Arrays.stream(lines).collect(Collectors.joining(separator));
	}

	/** The piece with something directly behind its words, before a comment there. */
	Snippet with(String mark) {
		return mark.isEmpty() ? this : new Snippet(text.substring(0, coreEnd) + mark + text.substring(coreEnd), coreEnd + mark.length(), base);
	}

	/** The piece without the last character of its words. */
	Snippet withoutMark() {
		String words = text.substring(0, coreEnd - 1).stripTrailing();
		return new Snippet(words + text.substring(coreEnd), words.length(), base);
	}

	/** The piece without a stretch of its words. */
	Snippet without(int begin, int end) {
		return new Snippet(text.substring(0, begin) + text.substring(end), coreEnd - (end - begin), base);
	}

	boolean endsWith(char mark) {
		return coreEnd > 0 && text.charAt(coreEnd - 1) == mark;
	}

	/** Whether it may stand on a line with something behind it. */
	boolean isInline() {
		return text.indexOf('\n') < 0 && !hasLineComment(text);
	}

	/** Whether what follows on its last line would belong to a comment. */
	boolean endsWithLineComment() {
		return text.indexOf("//", coreEnd) >= 0;
	}

	/** Where the last word ends. */
	private static int coreEnd(String text) {
		int end = 0;
		for (int at = 0; at < text.length();) {
			int next = behindToken(text, at);
			if (!Character.isWhitespace(text.charAt(at)) && !isComment(text, at)) {
				end = next;
			}
			at = next;
		}
		return end;
	}

	private static boolean hasLineComment(String text) {
		for (int at = 0; at < text.length(); at = behindToken(text, at)) {
			if (text.startsWith("//", at)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isComment(String text, int at) {
		return text.startsWith("//", at) || text.startsWith("/*", at);
	}

	/** Behind a comment or string that begins at an offset, or behind the character there. */
	private static int behindToken(String text, int at) {
		if (text.startsWith("/*", at)) {
			int end = text.indexOf("*/", at + 2);
			return end < 0 ? text.length() : end + 2;
		}
		if (text.startsWith("//", at)) {
			int end = text.indexOf('\n', at);
			return end < 0 ? text.length() : end;
		}
		int end = at + 1;
		if (text.charAt(at) == '"') {
			while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n') {
				end += text.charAt(end) == '\\' ? 2 : 1;
			}
			end++;
		}
		return Math.min(end, text.length());
	}

	private static String blanks(String line) {
		int end = 0;
		while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
			end++;
		}
		return line.substring(0, end);
	}

	private static int common(String a, String b) {
		int length = 0;
		while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
			length++;
		}
		return length;
	}
}
