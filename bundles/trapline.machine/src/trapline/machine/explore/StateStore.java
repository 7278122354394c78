package trapline.machine.explore;

import trapline.machine.interpret.Codec;

/** The states found so far, numbered in the order found, each with the number of the state from which it was found. */
abstract class StateStore {
	/** How full the hash table may get. */
	static final double LOAD = 0.7;
	private static final int FIRST_CAPACITY = 1 << 12;

	final Codec codec;
	private final Ints parents = new Ints();
	private final ExplorationLimits limits;
	private int size;
	private int capacity = FIRST_CAPACITY;

	StateStore(Codec codec, ExplorationLimits limits) {
		this.codec = codec;
		this.limits = limits;
	}

	/** The store that suits the codec best. */
	static StateStore of(Codec codec, ExplorationLimits limits) {
		return codec.bits() < Long.SIZE ? new OneWordStore(codec, limits) : new ManyWordStore(codec, limits);
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
	 * @param parent number of the state from which it was found, -1 for the initial state
	 * @return whether it is new
	 * @throws Full if there is no room
	 */
	abstract boolean add(int[] state, int parent);

	/** Unpacks the state of this number into an array from {@link Codec#newState}. */
	abstract void load(int number, int[] state);

	/** Whether the state of this number is the given one. */
	abstract boolean same(int number, int[] state);

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
