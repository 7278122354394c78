package trapline.machine.explore;

import trapline.machine.interpret.Codec;

/** States of any size: the hash table holds the number of a state, plus one, so that 0 means free. */
final class ManyWordStore extends StateStore {
	private final int words;
	private final Longs states = new Longs();
	private final long[] key;
	private int[] table = new int[capacity()];

	ManyWordStore(Codec codec, ExplorationLimits limits) {
		super(codec, limits);
		words = codec.words();
		key = new long[words];
	}

	@Override
	boolean add(int[] state, int parent) {
		return number(state, parent) < 0;
	}

	/**
	 * Stores a state if it is new.
	 *
	 * @return the number of the state if it was there before, -1 if it is new
	 */
	int number(int[] state, int parent) {
		reserve();
		codec.encode(state, key, 0);
		int mask = table.length - 1;
		int at = (int) hash() & mask;
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

	private long hash() {
		long h = 0;
		for (long word : key) {
			h = mix(h + word);
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
	void load(int number, int[] state) {
		long from = (long) number * words;
		for (int i = 0; i < words; i++) {
			codec.decode(states.get(from + i), i, state);
		}
	}

	@Override
	boolean same(int number, int[] state) {
		codec.encode(state, key, 0);
		return equal(number);
	}

	@Override
	void rehash(int newCapacity) {
		int[] larger = new int[newCapacity];
		int mask = newCapacity - 1;
		for (int number = 0; number < size(); number++) {
			for (int i = 0; i < words; i++) {
				key[i] = states.get((long) number * words + i);
			}
			int at = (int) hash() & mask;
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
