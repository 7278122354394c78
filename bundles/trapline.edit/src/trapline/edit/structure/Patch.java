package trapline.edit.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import trapline.edit.Replace;

/** A text in the making: what of another text it keeps, and what is new in it. Changes of changes become changes of the first text. */
final class Patch {
	/** @param from where it lies in the first text; -1 for what is new */
	private record Piece(int from, String text) {
		Piece part(int begin, int end) {
			return new Piece(from < 0 ? from : from + begin, text.substring(begin, end));
		}
	}

	private final int length;
	private final List<Piece> pieces;

	private Patch(int length, List<Piece> pieces) {
		this.length = length;
		this.pieces = pieces;
	}

	static Patch of(String text) {
		return new Patch(text.length(), List.of(new Piece(0, text)));
	}

	/** The text after more changes. @param replaces of {@link #text()}, in any order, without overlaps */
	Patch then(List<Replace> replaces) {
		List<Piece> next = new ArrayList<>();
		int at = 0;
		for (Replace replace : inOrder(replaces)) {
			keep(at, replace.offset(), next);
			if (!replace.text().isEmpty()) {
				next.add(new Piece(-1, replace.text()));
			}
			at = replace.offset() + replace.length();
		}
		keep(at, Integer.MAX_VALUE, next);
		return new Patch(length, next);
	}

	private void keep(int begin, int end, List<Piece> into) {
		int at = 0;
		for (Piece piece : pieces) {
			int first = Math.max(begin - at, 0);
			int last = Math.min(end - at, piece.text.length());
			if (first < last) {
				into.add(piece.part(first, last));
			}
			at += piece.text.length();
		}
	}

	String text() {
		StringBuilder text = new StringBuilder();
		pieces.forEach(piece -> text.append(piece.text));
		return text.toString();
	}

	/** The changes that make this text of the first one. */
	List<Replace> replaces() {
		List<Replace> replaces = new ArrayList<>();
		StringBuilder inserted = new StringBuilder();
		int at = 0;
		for (Piece piece : pieces) {
			if (piece.from < 0) {
				inserted.append(piece.text);
			} else {
				add(replaces, at, piece.from, inserted);
				at = piece.from + piece.text.length();
			}
		}
		add(replaces, at, length, inserted);
		return replaces;
	}

	private static void add(List<Replace> replaces, int begin, int end, StringBuilder inserted) {
		if (begin < end || inserted.length() > 0) {
			replaces.add(new Replace(begin, end - begin, inserted.toString()));
		}
		inserted.setLength(0);
	}

	private static List<Replace> inOrder(List<Replace> replaces) {
		return replaces.stream().sorted(Comparator.comparingInt(Replace::offset).thenComparingInt(Replace::length)).toList();
	}
}
