package trapline.machine.explore;

/** States that fit into 63 bits: the hash table holds the states themselves, plus one, so that 0 means free. */
final class OneWordStore extends StateStore {
	private final Longs states = new Longs();
	private long[] table = new long[capacity()];

	OneWordStore(ExplorationLimits limits) {
		super(limits);
	}

	@Override
	boolean add(long[] packed, int from, int parent) {
		reserve();
		long key = packed[from] + 1;
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
	long touch(long[] packed, int count) {
		int mask = table.length - 1;
		long seen = 0;
		for (int i = 0; i < count; i++) {
			seen |= table[(int) mix(packed[i] + 1) & mask];
		}
		return seen;
	}

	@Override
	void load(int number, long[] packed) {
		packed[0] = states.get(number);
	}

	@Override
	boolean same(int number, long[] packed) {
		return states.get(number) == packed[0];
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
