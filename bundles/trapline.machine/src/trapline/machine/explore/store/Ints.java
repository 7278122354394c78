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

	/** Adds the first {@code count} of some values at the end. */
	public void add(int[] values, int count) {
		int done = 0;
		while (done < count) {
			int at = size & CHUNK - 1;
			if (at == 0) {
				add(values[done++]);
			} else {
				int some = Math.min(count - done, CHUNK - at);
				System.arraycopy(values, done, chunks[size >>> SHIFT], at, some);
				size += some;
				done += some;
			}
		}
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
