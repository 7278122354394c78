package trapline.machine.explore.store;

import java.util.Arrays;

/** A growing list of longs in chunks, so that growing copies nothing but the list of chunks. */
final class Longs {
	private static final int SHIFT = 12;
	private static final int CHUNK = 1 << SHIFT;

	private long[][] chunks = new long[4][];
	private int size;

	void add(long value) {
		int chunk = size >>> SHIFT;
		if ((size & CHUNK - 1) == 0) {
			if (chunk == chunks.length) {
				chunks = Arrays.copyOf(chunks, chunk * 2);
			}
			chunks[chunk] = new long[CHUNK];
		}
		chunks[chunk][size & CHUNK - 1] = value;
		size++;
	}

	long get(int index) {
		return chunks[index >>> SHIFT][index & CHUNK - 1];
	}

	int size() {
		return size;
	}

	long bytes() {
		return ((size + CHUNK - 1L) >>> SHIFT) * CHUNK * Long.BYTES;
	}
}
