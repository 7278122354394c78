package trapline.machine.explore.store;

/**
 * A part of the states found: keys numbered in the order found, each with the state from which it was found, and a hash table
 * over them. For one thread at a time.
 */
final class Shard {
	private static final double LOAD = 0.85;
	private static final double GROWTH = 1.5;
	private static final int FIRST = 1 << 8;

	private final Longs keys = new Longs();
	private final Ints parents = new Ints();
	private int[] table = new int[FIRST];
	private int[] places = new int[0];
	/** Kept so that looking ahead is not optimised away. */
	@SuppressWarnings("unused")
	private long touched;

	int size() {
		return keys.size();
	}

	long key(int number) {
		return keys.get(number);
	}

	int parent(int number) {
		return parents.get(number);
	}

	long bytes() {
		return keys.bytes() + parents.bytes() + (long) table.length * Integer.BYTES;
	}

	/** Bytes that the hash table would take with so many more states. */
	long growth(int more) {
		return size() + more > table.length * LOAD ? (long) (table.length * GROWTH) * Integer.BYTES : 0;
	}

	/**
	 * Prepares for so many keys: makes room, and looks at the places where they belong, so that the memory accesses of many of
	 * them overlap.
	 */
	void prepare(long[] wanted, int count) {
		while (size() + count > table.length * LOAD) {
			grow();
		}
		if (places.length < count) {
			places = new int[count * 2];
		}
		long seen = 0;
		for (int i = 0; i < count; i++) {
			places[i] = table[place(wanted[i], table.length)];
		}
		for (int i = 0; i < count; i++) {
			if (places[i] != 0) {
				seen |= keys.get(places[i] - 1);
			}
		}
		touched |= seen;
	}

	/** Stores a key after {@link #prepare}. Returns its number if it is new, else -1. */
	int add(long key, int parent) {
		int at = place(key, table.length);
		for (int entry = table[at]; entry != 0; entry = table[at]) {
			if (keys.get(entry - 1) == key) {
				return -1;
			}
			at = at + 1 == table.length ? 0 : at + 1;
		}
		keys.add(key);
		parents.add(parent);
		table[at] = keys.size();
		return keys.size() - 1;
	}

	/** The number of a key; -1 if it is not there. */
	int find(long key) {
		int at = place(key, table.length);
		for (int entry = table[at]; entry != 0; entry = table[at]) {
			if (keys.get(entry - 1) == key) {
				return entry - 1;
			}
			at = at + 1 == table.length ? 0 : at + 1;
		}
		return -1;
	}

	private static int place(long key, int capacity) {
		return (int) ((Hash.of(key) & 0xFFFF_FFFFL) * capacity >>> Integer.SIZE);
	}

	private void grow() {
		int[] larger = new int[(int) Math.min(table.length * GROWTH, Integer.MAX_VALUE - 8)];
		for (int number = 0; number < size(); number++) {
			int at = place(keys.get(number), larger.length);
			while (larger[at] != 0) {
				at = at + 1 == larger.length ? 0 : at + 1;
			}
			larger[at] = number + 1;
		}
		table = larger;
	}
}
