package trapline.trace.ftrace;

import java.util.Arrays;

import trapline.trace.text.LineCursor;

/** One logical line with its envelope: a copy, because the next physical lines may belong to it. */
final class Record {

	private static final byte[] FOLD = { ' ' };

	final Envelope envelope = new Envelope();
	Envelope.Shape shape = Envelope.Shape.NONE;
	private byte[] bytes = new byte[512];
	private int length;
	private long line;
	private int indent;

	/** Starts over with a line; {@code removed} counts the bytes that mending took from its front. */
	void set(byte[] buffer, int from, int to, long number, int removed) {
		length = 0;
		line = number;
		indent = removed;
		append(buffer, from, to);
	}

	/** Drops the blanks at the end, so that a folded line joins with a single one. */
	void trimEnd() {
		while (length > 0 && LineCursor.blank(bytes[length - 1])) {
			length--;
		}
	}

	/** Appends bytes as they are. */
	void append(byte[] buffer, int from, int to) {
		int needed = length + to - from;
		if (needed > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
		}
		System.arraycopy(buffer, from, bytes, length, to - from);
		length = needed;
	}

	/** Appends the rest of a folded line, with one blank in place of the fold and what stood around it. */
	void appendFolded(Record rest) {
		int from = 0;
		while (from < rest.length && LineCursor.blank(rest.bytes[from])) {
			from++;
		}
		append(FOLD, 0, 1);
		append(rest.bytes, from, rest.length);
	}

	/** Undoes appends. */
	void truncate(int to) {
		length = to;
	}

	/** Splits the line anew. */
	void split() {
		shape = envelope.split(bytes, 0, length);
	}

	byte[] bytes() {
		return bytes;
	}

	int length() {
		return length;
	}

	long line() {
		return line;
	}

	int indent() {
		return indent;
	}

	/** Whether nothing is held. */
	boolean isEmpty() {
		return shape == Envelope.Shape.NONE;
	}

	/** Forgets the line. */
	void clear() {
		shape = Envelope.Shape.NONE;
		length = 0;
	}
}
