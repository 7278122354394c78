package trapline.run;

import java.util.Arrays;

/**
 * A growable column of longs in chunks. {@link #freeze} hands out a view that shares the chunks; a chunk that a view
 * can see is copied before an element of the view would change, so a view costs its directory only.
 */
final class LongColumn {
	private static final int BITS = 10;
	private static final int CHUNK = 1 << BITS;
	private static final int MASK = CHUNK - 1;

	private long[][] chunks;
	private boolean[] seen;
	private int size;
	private int seenSize;

	LongColumn() {
		chunks = new long[4][];
		seen = new boolean[4];
	}

	private LongColumn(long[][] chunks, int size) {
		this.chunks = chunks;
		this.size = size;
	}

	int size() {
		return size;
	}

	long get(int index) {
		return chunks[index >> BITS][index & MASK];
	}

	void add(long value) {
		int chunk = size >> BITS;
		int at = size & MASK;
		if (chunk == chunks.length) {
			chunks = Arrays.copyOf(chunks, chunk * 2);
			seen = Arrays.copyOf(seen, chunk * 2);
		}
		if (chunks[chunk] == null) {
			chunks[chunk] = new long[chunk == 0 ? 16 : CHUNK];
			seen[chunk] = false;
		} else if (at == chunks[chunk].length) {
			chunks[chunk] = Arrays.copyOf(chunks[chunk], Math.min(CHUNK, at * 2));
			seen[chunk] = false;
		} else if (size < seenSize) {
			own(chunk);
		}
		chunks[chunk][at] = value;
		size++;
	}

	void set(int index, long value) {
		own(index >> BITS);
		chunks[index >> BITS][index & MASK] = value;
	}

	private void own(int chunk) {
		if (seen[chunk]) {
			chunks[chunk] = chunks[chunk].clone();
			seen[chunk] = false;
		}
	}

	/** Drops the elements from that index on. */
	void truncate(int newSize) {
		size = newSize;
	}

	/** A view of the present content that later changes do not touch. */
	LongColumn freeze() {
		int used = (size + MASK) >> BITS;
		Arrays.fill(seen, 0, used, true);
		seenSize = Math.max(seenSize, size);
		return new LongColumn(Arrays.copyOf(chunks, used), size);
	}

	/** The index of the last element not above the key in an ascending column, or -1. */
	int floor(long key) {
		int low = 0;
		int high = size;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (get(middle) <= key) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low - 1;
	}
}
