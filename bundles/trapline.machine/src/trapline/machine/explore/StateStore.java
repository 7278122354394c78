package trapline.machine.explore;

import trapline.machine.interpret.Codec;

/** The states found so far, numbered in the order found, each with the number of the state from which it was found. */
abstract class StateStore {
	/** How full the hash table may get. */
	static final double LOAD = 0.7;
	private static final int FIRST_CAPACITY = 1 << 12;

	private final Ints parents = new Ints();
	private final ExplorationLimits limits;
	private int size;
	private int capacity = FIRST_CAPACITY;

	StateStore(ExplorationLimits limits) {
		this.limits = limits;
	}

	/** The store that suits the codec best. */
	static StateStore of(Codec codec, ExplorationLimits limits) {
		return codec.bits() < Long.SIZE ? new OneWordStore(limits) : new ManyWordStore(codec, limits);
	}

	/** How states end: thrown, because it must leave the walker in the middle of a state. */
	static final class Full extends RuntimeException {
		private static final long serialVersionUID = 1L;
		private final boolean memory;

		Full(boolean memory) {
			super(null, null, false, false);
			this.memory = memory;
		}

		boolean memory() {
			return memory;
		}
	}

	/**
	 * Stores a state if it is new.
	 *
	 * @param packed holds the packed state from {@code from} on
	 * @param parent number of the state from which it was found, -1 for the initial state
	 * @return whether it is new
	 * @throws Full if there is no room
	 */
	abstract boolean add(long[] packed, int from, int parent);

	/**
	 * Looks at the places in the hash table where some states belong, so that the memory accesses of many states overlap and
	 * {@link #add} finds them in the cache.
	 *
	 * @param packed the packed states, one after the other
	 * @param count how many there are
	 * @return something that depends on what was seen
	 */
	abstract long touch(long[] packed, int count);

	/** Copies the packed state of this number. */
	abstract void load(int number, long[] packed);

	/** Whether the state of this number is the given one. */
	abstract boolean same(int number, long[] packed);

	/** Rebuilds the hash table. */
	abstract void rehash(int newCapacity);

	/** Bytes of a hash table of this capacity. */
	abstract long tableBytes(int forCapacity);

	/** Bytes of the states themselves. */
	abstract long stateBytes();

	final int size() {
		return size;
	}

	final int parent(int number) {
		return parents.get(number);
	}

	final long bytes() {
		return stateBytes() + tableBytes(capacity) + parents.bytes();
	}

	final int capacity() {
		return capacity;
	}

	/** Makes room for one more state, before it is looked up. */
	final void reserve() {
		if (size >= (int) (capacity * LOAD)) {
			if (capacity >= 1 << 30 || bytes() + tableBytes(capacity * 2) > limits.bytes()) {
				throw new Full(true);
			}
			rehash(capacity * 2);
			capacity *= 2;
		}
	}

	/** Counts a state that is about to be stored. */
	final void count(int parent) {
		if (size >= limits.states()) {
			throw new Full(false);
		}
		if ((size & 0xFFFF) == 0 && bytes() > limits.bytes()) {
			throw new Full(true);
		}
		parents.add(parent);
		size++;
	}

	static long mix(long key) {
		long h = key * 0x9E3779B97F4A7C15L;
		h ^= h >>> 32;
		h *= 0xD6E8FEB86659FD93L;
		return h ^ h >>> 32;
	}
}
