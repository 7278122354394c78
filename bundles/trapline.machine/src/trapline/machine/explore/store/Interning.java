package trapline.machine.explore.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * Gives every different value a number, from 0 in the order first seen. Many threads may ask at once: a value that is there is
 * found without a lock.
 */
final class Interning {
	private static final VarHandle ENTRY = MethodHandles.arrayElementVarHandle(int[].class);
	private static final int CHUNK_BITS = 10;
	private static final int CHUNK = 1 << CHUNK_BITS;

	/** The hash table: 0 for free, else number + 1. Replaced when it grows. */
	private volatile int[] table = new int[8];
	/** The values by number. A number that was read from the table guarantees that its value is visible. */
	private long[][] chunks = {new long[8]};
	private int size;

	/** The number of a value, new if need be. */
	int number(long value) {
		int found = find(table, value);
		return found >= 0 ? found : add(value);
	}

	/** The value of a number that {@link #number} gave. */
	long value(int number) {
		return chunks[number >>> CHUNK_BITS][number & CHUNK - 1];
	}

	private int find(int[] slots, long value) {
		int mask = slots.length - 1;
		int at = (int) Hash.of(value) & mask;
		for (int entry = (int) ENTRY.getAcquire(slots, at); entry != 0; entry = (int) ENTRY.getAcquire(slots, at)) {
			if (value(entry - 1) == value) {
				return entry - 1;
			}
			at = at + 1 & mask;
		}
		return -1;
	}

	private synchronized int add(long value) {
		int found = find(table, value);
		if (found >= 0) {
			return found;
		}
		keep(value);
		if (size * 2 > table.length) {
			grow();
		}
		place(table, value, size);
		return size++;
	}

	private void keep(long value) {
		int chunk = size >>> CHUNK_BITS;
		if (chunk == chunks.length) {
			chunks = Arrays.copyOf(chunks, chunk * 2);
		}
		int at = size & CHUNK - 1;
		if (chunks[chunk] == null) {
			chunks[chunk] = new long[CHUNK];
		} else if (at == chunks[chunk].length) {
			long[][] copy = chunks.clone();
			copy[chunk] = Arrays.copyOf(chunks[chunk], at * 2);
			chunks = copy;
		}
		chunks[chunk][at] = value;
	}

	private void grow() {
		int[] larger = new int[table.length * 2];
		for (int number = 0; number < size; number++) {
			place(larger, value(number), number);
		}
		table = larger;
	}

	private static void place(int[] slots, long value, int number) {
		int mask = slots.length - 1;
		int at = (int) Hash.of(value) & mask;
		while (slots[at] != 0) {
			at = at + 1 & mask;
		}
		ENTRY.setRelease(slots, at, number + 1);
	}

	/** Memory in use. */
	long bytes() {
		long values = size < CHUNK ? chunks[0].length : (long) (size + CHUNK - 1) / CHUNK * CHUNK;
		return (long) table.length * Integer.BYTES + values * Long.BYTES;
	}
}
