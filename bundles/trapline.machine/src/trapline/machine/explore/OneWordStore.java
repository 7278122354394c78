package trapline.machine.explore;

import trapline.machine.interpret.Codec;

/** States that fit into 63 bits: the hash table holds the states themselves, plus one, so that 0 means free. */
final class OneWordStore extends StateStore {
	private final Longs states = new Longs();
	private long[] table = new long[capacity()];

	OneWordStore(Codec codec, ExplorationLimits limits) {
		super(codec, limits);
	}

	@Override
	boolean add(int[] state, int parent) {
		reserve();
		long key = codec.encode(state, 0) + 1;
		int mask = table.length - 1;
		int at = (int) mix(key) & mask;
		while (table[at] != 0) {
			if (table[at] == key) {
				return false;
			}
			at = at + 1 & mask;
		}
		count(parent);
		table[at] = key;
		states.add(key - 1);
		return true;
	}

	@Override
	void load(int number, int[] state) {
		codec.decode(states.get(number), 0, state);
	}

	@Override
	boolean same(int number, int[] state) {
		return states.get(number) == codec.encode(state, 0);
	}

	@Override
	void rehash(int newCapacity) {
		long[] larger = new long[newCapacity];
		int mask = newCapacity - 1;
		for (long key : table) {
			if (key != 0) {
				int at = (int) mix(key) & mask;
				while (larger[at] != 0) {
					at = at + 1 & mask;
				}
				larger[at] = key;
			}
		}
		table = larger;
	}

	@Override
	long tableBytes(int forCapacity) {
		return (long) forCapacity * Long.BYTES;
	}

	@Override
	long stateBytes() {
		return states.bytes();
	}
}
