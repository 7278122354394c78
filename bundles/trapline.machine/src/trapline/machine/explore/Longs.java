package trapline.machine.explore;

import java.util.Arrays;

/** A growing list of longs in chunks, so that growing copies nothing but the list of chunks. */
final class Longs {
	private static final int SHIFT = 15;
	private static final int CHUNK = 1 << SHIFT;

	private long[][] chunks = new long[4][];
	private long size;

	void add(long value) {
		int chunk = (int) (size >>> SHIFT);
		if ((size & CHUNK - 1) == 0) {
			if (chunk == chunks.length) {
				chunks = Arrays.copyOf(chunks, chunk * 2);
			}
			chunks[chunk] = new long[CHUNK];
		}
		chunks[chunk][(int) size & CHUNK - 1] = value;
		size++;
	}

	long get(long index) {
		return chunks[(int) (index >>> SHIFT)][(int) index & CHUNK - 1];
	}

	long bytes() {
		return ((size + CHUNK - 1) >>> SHIFT) * CHUNK * Long.BYTES;
	}
}
