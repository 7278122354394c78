package trapline.machine.explore;

import java.util.Arrays;

/** A growing list of ints in chunks, so that growing copies nothing but the list of chunks. */
final class Ints {
	private static final int SHIFT = 16;
	private static final int CHUNK = 1 << SHIFT;

	private int[][] chunks = new int[4][];
	private int size;

	void add(int value) {
		int chunk = size >>> SHIFT;
		if ((size & CHUNK - 1) == 0) {
			if (chunk == chunks.length) {
				chunks = Arrays.copyOf(chunks, chunk * 2);
			}
			chunks[chunk] = new int[CHUNK];
		}
		chunks[chunk][size & CHUNK - 1] = value;
		size++;
	}

	int get(int index) {
		return chunks[index >>> SHIFT][index & CHUNK - 1];
	}

	int size() {
		return size;
	}

	long bytes() {
		return ((size + CHUNK - 1L) >>> SHIFT) * CHUNK * Integer.BYTES;
	}
}
