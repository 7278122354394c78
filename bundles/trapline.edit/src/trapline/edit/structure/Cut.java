package trapline.edit.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import trapline.edit.Replace;

/**
 * A stretch of a text that is taken out.
 *
 * @param begin offset of its first character
 * @param end   offset behind its last character
 * @param text  what it says, with its comments, to be put elsewhere; null for what only connects things
 */
record Cut(int begin, int end, Snippet text) {
	/** Takes out elements of a block that share a line or are alone on theirs. */
	static List<Cut> of(Source source, Block block, List<Element> elements) {
		List<Cut> cuts = new ArrayList<>();
		List<Element> all = block.elements();
		for (int i = 0; i < all.size(); i++) {
			if (elements.contains(all.get(i))) {
				int last = i;
				while (last + 1 < all.size() && elements.contains(all.get(last + 1))
						&& source.isOneLine(all.get(last).end(), all.get(last + 1).begin())) {
					last++;
				}
				boolean ends = last == all.size() - 1;
				cuts.add(of(source, all.get(i).begin(), all.get(last).end(), ends && block.close() >= 0));
				if (block.hasCommas() && ends && i > 0 && !elements.contains(all.get(i - 1))) {
					cuts.add(new Cut(all.get(i - 1).end() - 1, all.get(i - 1).end(), null));
				}
				i = last;
			}
		}
		return cuts;
	}

	/** @param last whether the brace that ends a block follows */
	static Cut of(Source source, int begin, int end, boolean last) {
		int head = source.head(begin);
		int tail = source.tail(end);
		String text = source.text();
		if (head >= 0 && tail >= 0) {
			int above = source.above(head);
			String all = text.substring(above, tail);
			return lines(source, above, tail, new Snippet(all.strip(), Snippet.of(all).coreEnd(), source.indent(head)));
		}
		int behind = source.behindComments(end);
		Snippet snippet = new Snippet(text.substring(begin, behind), end - begin, source.indent(begin));
		if (head < 0) {
			return new Cut(source.backBlanks(begin), behind, snippet);
		}
		if (last && !source.isBehindLineComment(begin) && head == source.lineBegin(begin)) {
			return new Cut(source.backSpace(begin), behind, snippet);
		}
		return new Cut(begin, source.skipBlanks(behind), snippet);
	}

	/** Whole lines, with an empty one if two would meet, and without the last line break of a file that ended without one. */
	private static Cut lines(Source source, int begin, int end, Snippet snippet) {
		int above = begin == 0 ? -1 : source.lineBegin(begin - 1);
		boolean blankAbove = above >= 0 && source.isBlankLine(above);
		boolean opens = above >= 0 && source.text().substring(0, begin).stripTrailing().endsWith("{");
		boolean closes = end == source.text().length() || source.text().startsWith("}", source.skipBlanks(end));
		if ((blankAbove || opens) && source.isBlankLine(end)) {
			return new Cut(begin, source.behindBreak(source.lineEnd(end)), snippet);
		}
		int from = blankAbove && closes ? above : begin;
		if (end == source.text().length() && !source.isLineBegin(end) && from > 0) {
			from = source.lineEnd(from - 1);
		}
		return new Cut(from, end, snippet);
	}

	/** The changes that take stretches out; where they overlap or meet, together. */
	static List<Replace> replaces(List<Cut> cuts) {
		List<Replace> replaces = new ArrayList<>();
		for (Cut cut : cuts.stream().sorted(Comparator.comparingInt(Cut::begin)).toList()) {
			Replace last = replaces.isEmpty() ? null : replaces.get(replaces.size() - 1);
			if (last != null && cut.begin <= last.offset() + last.length()) {
				replaces.set(replaces.size() - 1, new Replace(last.offset(), Math.max(cut.end - last.offset(), last.length()), ""));
			} else {
				replaces.add(new Replace(cut.begin, cut.end - cut.begin, ""));
			}
		}
		return replaces;
	}
}
