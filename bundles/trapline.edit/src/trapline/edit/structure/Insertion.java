package trapline.edit.structure;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import trapline.edit.Replace;

/** Puts a piece of text at a place of a block, as what stands there suggests. */
final class Insertion {
	private final Source source;
	private final Block block;
	private final Element before;
	private final Element behind;
	private final Indents indents;
	private final Snippet snippet;
	private final String separator;
	private final List<Replace> replaces = new ArrayList<>();

	private Insertion(Parse parse, Block block, List<EObject> parts, int index, Snippet snippet) {
		this.source = parse.source();
		this.block = block;
		this.before = block.before(parts, index);
		this.behind = block.behind(parts, index);
		this.indents = new Indents(parse, block);
		this.snippet = Marks.of(source, block, before, behind, snippet, isBehindBreak(source, block, before, behind)).fit(replaces);
		this.separator = source.separator();
	}

	/** @param kind what it is; null if that is not known yet, which leaves empty lines out */
	static List<Replace> of(Parse parse, Block block, List<EObject> parts, int index, Snippet snippet, EClass kind) {
		Insertion insertion = new Insertion(parse, block, parts, index, snippet);
		insertion.run(kind == null ? null : new Gaps(parse.source(), block, kind));
		return insertion.replaces;
	}

	/** Whether the place is at the begin of a line, behind an element or before one. */
	private static boolean isBehindBreak(Source source, Block block, Element before, Element behind) {
		return before == null ? behind == null || source.head(behind.begin()) >= 0
				: source.tail(before.end()) >= 0 && (!block.hasCommas() || source.head(before.begin()) >= 0);
	}

	private void run(Gaps gaps) {
		if (before == null && behind == null) {
			first();
		} else if (isBehindBreak(source, block, before, behind)) {
			if (before == null || gaps != null && behind != null && gaps.isNearer(before, behind)) {
				above(gaps);
			} else {
				below(gaps);
			}
		} else if (before != null && behind == null && source.head(before.begin()) >= 0 && !block.hasCommas()) {
			behindLast();
		} else if (snippet.isInline()) {
			beside();
		} else {
			breakUp();
		}
	}

	/** In front of the brace that ends the block on the line of its last part. */
	private void behindLast() {
		int at = source.behindComments(before.end());
		String text = separator + written(indents.of(before));
		if (snippet.endsWithLineComment() && block.close() >= 0) {
			join(at, text, source.backBlanks(block.close()), block.close(), separator + source.indent(block.open()));
		} else {
			put(at, text);
		}
	}

	private void first() {
		if (block.close() < 0) {
			int at = source.tail(block.open());
			int end = at < 0 ? block.open() : at;
			put(end, (source.isLineBegin(end) ? "" : separator) + separator + snippet.lines("", separator) + (at < 0 || end == source.text().length() && !source.isLineBegin(end) ? "" : separator));
			return;
		}
		String outer = source.indent(block.open());
		int space = source.backBlanks(block.close());
		if (!source.isOneLine(block.open(), block.close()) && source.isLineBegin(space)) {
			put(space, indents.inner() + snippet.lines(indents.inner(), separator) + separator);
		} else if (snippet.isInline() && (block.isTight() || !indents.opensUp())) {
			replace(space, block.close(), " " + snippet.text() + " ");
		} else {
			replace(space, block.close(), separator + written(indents.inner()) + separator + outer);
		}
	}

	private void above(Gaps gaps) {
		int at = source.above(source.head(behind.begin()));
		boolean blank = gaps != null && gaps.isWantedBefore(behind);
		put(at, written(indents.of(behind)) + separator + (blank ? separator : ""));
	}

	private void below(Gaps gaps) {
		int at = source.tail(before.end());
		String space = gaps != null && gaps.isWantedBehind(before) ? separator : "";
		if (source.isLineBegin(at)) {
			boolean blank = gaps != null && behind != null && !source.hasBlankLine(at, source.above(lineOf(behind))) && gaps.isWantedBefore(behind);
			put(at, space + written(indents.of(before, behind)) + separator + (blank ? separator : ""));
		} else {
			put(at, separator + space + written(indents.of(before, behind)));
		}
	}

	private int lineOf(Element element) {
		int head = source.head(element.begin());
		return head < 0 ? source.lineBegin(element.begin()) : head;
	}

	private void beside() {
		if (before == null) {
			put(behind.begin(), snippet.text() + " ");
		} else {
			put(source.behindComments(before.end()), " " + snippet.text());
		}
	}

	/** More than a line comes to where several parts share one: they get lines of their own. */
	private void breakUp() {
		String inner = indents.inner();
		boolean whole = block.close() >= 0 && source.isOneLine(block.open(), block.close());
		String outer = source.indent(block.open());
		int at = before == null ? source.backBlanks(behind.begin()) : source.behindComments(before.end());
		if (whole) {
			for (Element element : block.elements()) {
				if (element != behind && !element.equals(behind)) {
					replace(source.backBlanks(element.begin()), element.begin(), separator + inner);
				}
			}
		}
		String text = separator + written(inner);
		if (behind != null && source.isOneLine(at, behind.begin())) {
			int space = source.backBlanks(behind.begin());
			join(at, text, space, behind.begin(), separator + inner);
			if (whole) {
				replace(source.backBlanks(block.close()), block.close(), separator + outer);
			}
		} else if (behind == null && block.close() >= 0 && source.isOneLine(at, block.close())) {
			join(at, text, source.backBlanks(block.close()), block.close(), separator + outer);
		} else {
			put(at, text);
		}
	}

	private void join(int at, String text, int from, int to, String gap) {
		if (from == at) {
			replace(from, to, text + gap);
		} else {
			put(at, text);
			replace(from, to, gap);
		}
	}

	private String written(String indent) {
		return indent + snippet.lines(indent, separator);
	}

	private void put(int at, String text) {
		replaces.add(new Replace(at, 0, text));
	}

	private void replace(int begin, int end, String text) {
		replaces.add(new Replace(begin, end - begin, text));
	}
}
