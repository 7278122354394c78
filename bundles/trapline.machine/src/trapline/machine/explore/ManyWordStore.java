package trapline.machine.explore;

import trapline.machine.interpret.Codec;

/** States of any size: the hash table holds the number of a state, plus one, so that 0 means free. */
final class ManyWordStore extends StateStore {
	private final int words;
	private final Longs states = new Longs();
	private final long[] key;
	private int[] table = new int[capacity()];

	ManyWordStore(Codec codec, ExplorationLimits limits) {
		super(limits);
		words = codec.words();
		key = new long[words];
	}

	@Override
	boolean add(long[] packed, int from, int parent) {
		return number(packed, from, parent) < 0;
	}

	/**
	 * Stores a state if it is new.
	 *
	 * @return the number of the state if it was there before, -1 if it is new
	 */
	int number(long[] packed, int from, int parent) {
		reserve();
		System.arraycopy(packed, from, key, 0, words);
		int mask = table.length - 1;
		int at = (int) hash(key, 0) & mask;
		while (table[at] != 0) {
			if (equal(table[at] - 1)) {
				return table[at] - 1;
			}
			at = at + 1 & mask;
		}
		count(parent);
		table[at] = size();
		for (long word : key) {
			states.add(word);
		}
		return -1;
	}

	private long hash(long[] packed, int from) {
		long h = 0;
		for (int i = from; i < from + words; i++) {
			h = mix(h + packed[i]);
		}
		return h;
	}

	private boolean equal(int number) {
		long from = (long) number * words;
		for (int i = 0; i < words; i++) {
			if (states.get(from + i) != key[i]) {
				return false;
			}
		}
		return true;
	}

	@Override
	long touch(long[] packed, int count) {
		int mask = table.length - 1;
		long seen = 0;
		for (int i = 0; i < count; i++) {
			seen |= table[(int) hash(packed, i * words) & mask];
		}
		return seen;
	}

	@Override
	void load(int number, long[] packed) {
		long from = (long) number * words;
		for (int i = 0; i < words; i++) {
			packed[i] = states.get(from + i);
		}
	}

	@Override
	boolean same(int number, long[] packed) {
		System.arraycopy(packed, 0, key, 0, words);
		return equal(number);
	}

	@Override
	void rehash(int newCapacity) {
		int[] larger = new int[newCapacity];
		int mask = newCapacity - 1;
		for (int number = 0; number < size(); number++) {
			load(number, key);
			int at = (int) hash(key, 0) & mask;
			while (larger[at] != 0) {
				at = at + 1 & mask;
			}
			larger[at] = number + 1;
		}
		table = larger;
	}

	@Override
	long tableBytes(int forCapacity) {
		return (long) forCapacity * Integer.BYTES;
	}

	@Override
	long stateBytes() {
		return states.bytes();
	}
}
