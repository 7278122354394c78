package trapline.machine.explore.store;

/**
 * A part of the states found: keys numbered in the order found, each with the state from which it was found, and a hash table
 * over them. An entry of the table is a number and, in the bits that no number needs, some of the hash: other keys on the way
 * to a free place need not be looked at. For one thread at a time.
 */
final class Shard {
	private static final double LOAD = 0.75;
	private static final int GROWTH = 2;
	private static final int FIRST = 1 << 8;

	private final Longs keys = new Longs();
	private final Ints parents = new Ints();
	private int[] table = new int[FIRST];
	/** The bits of an entry that are its number, counted from 1. */
	private int numbers = numbers(FIRST);
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
		return size() + more > table.length * LOAD ? (long) table.length * GROWTH * Integer.BYTES : 0;
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
		int seen = 0;
		for (int i = 0; i < count; i++) {
			places[i] = place(Hash.of(wanted[i]));
			seen |= table[places[i]];
		}
		long met = 0;
		for (int i = 0; i < count; i++) {
			places[i] = like(places[i], Hash.of(wanted[i]));
			int entry = table[places[i]];
			if (entry != 0) {
				met |= keys.get((entry & numbers) - 1);
			}
		}
		touched |= seen | met;
	}

	/** Stores one of the keys that were prepared, by its place among them. Returns its number if it is new, else -1. */
	int add(int prepared, long key, int parent) {
		long hash = Hash.of(key);
		// nothing is ever taken out: what is in front of the place that was found is still another key
		int at = search(places[prepared], key, hash);
		if (table[at] != 0) {
			return -1;
		}
		keys.add(key);
		parents.add(parent);
		table[at] = tag(hash) | keys.size();
		return keys.size() - 1;
	}

	/** The number of a key; -1 if it is not there. */
	int find(long key) {
		long hash = Hash.of(key);
		return (table[search(place(hash), key, hash)] & numbers) - 1;
	}

	/** Where a key is, or the free place where it belongs; neither is before {@code from}. */
	private int search(int from, long key, long hash) {
		int at = like(from, hash);
		while (table[at] != 0 && keys.get((table[at] & numbers) - 1) != key) {
			at = like(following(at), hash);
		}
		return at;
	}

	/** The first place from one on that is free, or whose key may be the one with this hash. */
	private int like(int from, long hash) {
		int tag = tag(hash);
		int at = from;
		while (table[at] != 0 && (table[at] & ~numbers) != tag) {
			at = following(at);
		}
		return at;
	}

	private int following(int at) {
		return at + 1 == table.length ? 0 : at + 1;
	}

	private int place(long hash) {
		return (int) ((hash & 0xFFFF_FFFFL) * table.length >>> Integer.SIZE);
	}

	private int tag(long hash) {
		return (int) (hash >>> Integer.SIZE) & ~numbers;
	}

	/** As many ones as the greatest number in a table of this size has bits. */
	private static int numbers(int capacity) {
		return -1 >>> Integer.numberOfLeadingZeros(capacity);
	}

	private void grow() {
		table = new int[(int) Math.min((long) table.length * GROWTH, Integer.MAX_VALUE - 8)];
		numbers = numbers(table.length);
		for (int number = 0; number < size(); number++) {
			long hash = Hash.of(keys.get(number));
			int at = place(hash);
			while (table[at] != 0) {
				at = following(at);
			}
			table[at] = tag(hash) | number + 1;
		}
	}
}
