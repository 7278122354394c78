package trapline.edit.structure;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** A text by lines, with its comments. Offsets count characters from 0; ends lie behind the last character. */
final class Source {
	private final String text;
	private final Map<Integer, Integer> ends = new HashMap<>();
	private final Map<Integer, Integer> begins = new HashMap<>();

	Source(ICompositeNode root) {
		text = root.getText();
		for (ILeafNode leaf : root.getLeafNodes()) {
			if (leaf.isHidden() && leaf.getGrammarElement() instanceof AbstractRule rule && rule.getName().endsWith("COMMENT")) {
				int begin = leaf.getTotalOffset();
				int end = begin + leaf.getText().stripTrailing().length();
				ends.put(begin, end);
				begins.put(end, begin);
			}
		}
	}

	String text() {
		return text;
	}

	/** The line break that the text uses. */
	String separator() {
		return text.contains("\r\n") ? "\r\n" : "\n";
	}

	/** Which line an offset is on, from 1. */
	int line(int offset) {
		return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
	}

	int lineBegin(int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	/** The blanks that the line of an offset begins with. */
	String indent(int offset) {
		int begin = lineBegin(offset);
		return text.substring(begin, skipBlanks(begin));
	}

	int skipBlanks(int offset) {
		int at = offset;
		while (at < text.length() && isBlank(at)) {
			at++;
		}
		return at;
	}

	/** Where the blanks before an offset begin, on its line. */
	int backBlanks(int offset) {
		int at = offset;
		while (at > 0 && isBlank(at - 1)) {
			at--;
		}
		return at;
	}

	/** Where blanks and line breaks before an offset begin. */
	int backSpace(int offset) {
		int at = offset;
		while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	/** Where the line begins that nothing but blanks and comments stand on before an offset; -1 if something else does. */
	int head(int offset) {
		int at = backBlanks(offset);
		while (begins.containsKey(at)) {
			at = backBlanks(begins.get(at));
		}
		return isLineBegin(at) ? at : -1;
	}

	/** Where the line ends, behind its break, that nothing but blanks and comments stand on behind an offset; -1 if something else does. */
	int tail(int offset) {
		int at = skipBlanks(offset);
		while (ends.containsKey(at)) {
			at = skipBlanks(ends.get(at));
		}
		return isLineEnd(at) ? behindBreak(at) : -1;
	}

	/** Behind the comments within lines that follow an offset directly. */
	int behindComments(int offset) {
		int at = offset;
		for (int next = skipBlanks(at); ends.containsKey(next) && text.startsWith("/*", next); next = skipBlanks(at)) {
			at = ends.get(next);
		}
		return at;
	}

	/** Where the comments begin that have lines of their own directly above a line. */
	int above(int lineBegin) {
		int begin = lineBegin;
		for (int next = commentAbove(begin); next >= 0; next = commentAbove(begin)) {
			begin = next;
		}
		return begin;
	}

	private int commentAbove(int lineBegin) {
		if (lineBegin == 0) {
			return -1;
		}
		int end = lineBegin - 1;
		if (end > 0 && text.charAt(end - 1) == '\r') {
			end--;
		}
		return begins.containsKey(backBlanks(end)) ? head(end) : -1;
	}

	/** Whether there is no line break from one offset to another. */
	boolean isOneLine(int begin, int end) {
		return text.substring(begin, end).indexOf('\n') < 0;
	}

	/** Whether an empty line lies between two offsets. */
	boolean hasBlankLine(int begin, int end) {
		for (int at = lineBegin(begin); at < end; at = behindBreak(lineEnd(at))) {
			if (at >= begin && isBlankLine(at) && lineEnd(at) < end) {
				return true;
			}
		}
		return false;
	}

	/** Whether a line has nothing but blanks, and a break. @param lineBegin where it begins; may lie behind the last */
	boolean isBlankLine(int lineBegin) {
		int end = skipBlanks(lineBegin);
		return end < text.length() && isLineEnd(end);
	}

	int lineEnd(int offset) {
		int end = text.indexOf('\n', offset);
		return end < 0 ? text.length() : end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}

	/** Behind the line break at an offset, if there is one. */
	int behindBreak(int offset) {
		return text.startsWith("\r\n", offset) ? offset + 2 : offset < text.length() ? offset + 1 : offset;
	}

	boolean isLineBegin(int offset) {
		return offset == 0 || text.charAt(offset - 1) == '\n';
	}

	private boolean isLineEnd(int offset) {
		return offset == text.length() || text.charAt(offset) == '\n' || text.startsWith("\r\n", offset);
	}

	private boolean isBlank(int offset) {
		return text.charAt(offset) == ' ' || text.charAt(offset) == '\t';
	}

	/** Whether a comment that only the end of its line ends stands before an offset, with nothing but blanks and breaks between. */
	boolean isBehindLineComment(int offset) {
		int end = backSpace(offset);
		return begins.containsKey(end) && text.startsWith("//", begins.get(end));
	}
}
