package trapline.machine.explore.store;

import java.util.Arrays;

/** A growing list of ints in chunks, so that growing copies nothing but the list of chunks. */
public final class Ints {
	private static final int SHIFT = 12;
	private static final int CHUNK = 1 << SHIFT;

	private int[][] chunks = new int[4][];
	private int size;

	/** Adds a value at the end. */
	public void add(int value) {
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

	/** The value at an index below {@link #size}. */
	public int get(int index) {
		return chunks[index >>> SHIFT][index & CHUNK - 1];
	}

	/** How many there are. */
	public int size() {
		return size;
	}

	/** Memory in use. */
	public long bytes() {
		return ((size + CHUNK - 1L) >>> SHIFT) * CHUNK * Integer.BYTES;
	}
}
