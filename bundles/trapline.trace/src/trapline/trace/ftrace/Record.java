package trapline.trace.ftrace;

import java.util.Arrays;

/** One logical line with its envelope: a copy, because the next physical lines may belong to it. */
final class Record {

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

	/** Appends bytes as they are. */
	void append(byte[] buffer, int from, int to) {
		int needed = length + to - from;
		if (needed > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
		}
		System.arraycopy(buffer, from, bytes, length, to - from);
		length = needed;
	}

	/** Appends a folded line: with one blank instead of what stood around the fold. */
	void appendFolded(byte[] buffer, int from, int to) {
		append(new byte[] { ' ' }, 0, 1);
		append(buffer, from, to);
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
