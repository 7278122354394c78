package trapline.notation.formatting2;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegionPart;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** Walks over a text from gap to gap and says what each gap should be. Knows how deep the current line is. */
final class Layout {

	private static final String TAB = "\t";

	/** How deep the lines inside each open block are. */
	private final Deque<Integer> interiors = new ArrayDeque<>();
	private int line;

	Layout() {
		interiors.push(0);
	}

	/**
	 * The text of a gap.
	 *
	 * @param before null at the beginning of the file
	 * @param after null at its end
	 * @param fixed whether the gap stays as it is; its line breaks count nevertheless
	 */
	String between(ISemanticRegion before, IHiddenRegion gap, ISemanticRegion after, boolean fixed) {
		if (before != null && Tokens.isBlockBegin(before))
			interiors.push(line + 1);
		int indent = indent(before, after);
		int comments = after != null && Tokens.isBlockEnd(after) ? interiors.peek() : indent;
		String text = new Gap(gap, before, after).render(TAB.repeat(comments), TAB.repeat(indent));
		if ((fixed ? gap.getText() : text).contains("\n"))
			line = indent;
		if (after != null && Tokens.isBlockEnd(after) && interiors.size() > 1)
			interiors.pop();
		return text;
	}

	/** How deep a line is that begins with a token. */
	private int indent(ISemanticRegion before, ISemanticRegion after) {
		if (before == null || after == null)
			return 0;
		if (Tokens.isBlockEnd(after))
			return Math.max(0, interiors.peek() - 1);
		return interiors.peek() + (Tokens.beginsItem(before, after) ? 0 : 1);
	}

	/** The blanks and comments between two tokens. */
	private record Gap(IHiddenRegion region, ISemanticRegion before, ISemanticRegion after) {

		/**
		 * @param commentIndent what a comment on a line of its own begins with
		 * @param indent what a line that begins with the next token begins with
		 */
		String render(String commentIndent, String indent) {
			StringBuilder text = new StringBuilder();
			StringBuilder blank = new StringBuilder();
			boolean first = true;
			for (IHiddenRegionPart part : region.getParts())
				if (part instanceof IComment comment) {
					text.append(beforeComment(blank.toString(), first, commentIndent)).append(comment.getText().stripTrailing());
					blank.setLength(0);
					if (comment.getText().endsWith("\n"))
						blank.append('\n');
					first = false;
				} else
					blank.append(part.getText());
			return text.append(last(blank.toString(), first, indent)).toString();
		}

		private String beforeComment(String blank, boolean first, String indent) {
			if (first && before == null)
				return "";
			int breaks = breaks(blank);
			return breaks > 0 ? "\n".repeat(Math.min(2, breaks)) + indent : blank.length() > 1 ? blank.replace('\t', ' ') : " ";
		}

		/** What stands directly before the next token. */
		private String last(String blank, boolean first, String indent) {
			if (after == null)
				return first && before == null ? "" : "\n";
			if (before == null && first)
				return "";
			int breaks = Math.min(2, breaks(blank));
			if (before != null && Tokens.needsBreak(before, after))
				breaks = Math.max(1, breaks);
			if (breaks > 0)
				return "\n".repeat(breaks) + indent;
			if (!first)
				return " ";
			return Tokens.mayAlign(before, after) && blank.length() > 1 ? blank.replace('\t', ' ') : Spacing.between(before, after);
		}

		private static int breaks(String blank) {
			return (int) blank.chars().filter(c -> c == '\n').count();
		}
	}
}
