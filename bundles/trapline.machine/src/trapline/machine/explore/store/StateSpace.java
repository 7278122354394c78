package trapline.machine.explore.store;

/**
 * The states found so far, compared exactly. A state is referred to by an int: the number of its shard and its number there.
 * Each knows the state from which it was found first.
 */
public final class StateSpace {
	/** How many parts can be filled at the same time. */
	public static final int SHARDS = 16;
	private static final int SHARD_BITS = 4;

	private final StateTree tree;
	private final Shard[] shards = new Shard[SHARDS];
	private int initial = -1;

	/** @param words words of a packed state */
	public StateSpace(int words) {
		tree = new StateTree(words);
		for (int i = 0; i < SHARDS; i++) {
			shards[i] = new Shard();
		}
	}

	/** One thread's way to look at states and to find their keys. */
	public final class View {
		private final StateTree.Cursor cursor = tree.new Cursor();

		/** Copies a packed state. */
		public void load(int state, long[] packed) {
			cursor.load(shards[shardOf(state)].key(numberOf(state)), packed);
		}

		/** The key of a packed state: equal for equal states. */
		public long key(long[] packed) {
			return cursor.key(packed);
		}

		/** Has to be called before the first key if no state was loaded. */
		public void start() {
			cursor.clear();
		}
	}

	/** A view for one thread. */
	public View view() {
		return new View();
	}

	/** The shard in which a key belongs. */
	public static int shard(long key) {
		return (int) (Hash.of(key) >>> Long.SIZE - SHARD_BITS);
	}

	/** Some bits that depend on all bits of a key, other than those that its shard and place there depend on most. */
	public static int spread(long key, int bits) {
		return (int) (Hash.of(key) >>> Integer.SIZE) & (1 << bits) - 1;
	}

	/** Makes room in a shard for some keys. */
	public void prepare(int shard, long[] keys, int count) {
		shards[shard].prepare(keys, count);
	}

	/**
	 * Stores a state, after {@link #prepare}. One thread per shard at a time.
	 *
	 * @param prepared its place among the keys that were prepared
	 * @param parent the state from which it was found; -1 for the initial state
	 * @return what refers to it if it is new, else -1
	 */
	public int add(int shard, int prepared, long key, int parent) {
		int number = shards[shard].add(prepared, key, parent);
		int state = number < 0 ? -1 : number << SHARD_BITS | shard;
		if (parent < 0 && state >= 0) {
			initial = state;
		}
		return state;
	}

	/**
	 * Stores a state while no other thread stores.
	 *
	 * @param parent the state from which it was found; -1 for the initial state
	 * @return what refers to it if it is new, else -1
	 */
	public int add(long key, int parent) {
		int shard = shard(key);
		prepare(shard, new long[] {key}, 1);
		return add(shard, 0, key, parent);
	}

	/** What refers to the state of a key; -1 if it was not found. */
	public int find(long key) {
		int shard = shard(key);
		int number = shards[shard].find(key);
		return number < 0 ? -1 : number << SHARD_BITS | shard;
	}

	/** The state from which a state was found first; -1 for the initial state. */
	public int parent(int state) {
		return shards[shardOf(state)].parent(numberOf(state));
	}

	/** The state that was stored first. */
	public int initial() {
		return initial;
	}

	/** The shard of a state. */
	public static int shardOf(int state) {
		return state & SHARDS - 1;
	}

	/** The number of a state in its shard. */
	public static int numberOf(int state) {
		return state >>> SHARD_BITS;
	}

	/** A table of zeros with an element per shard and state. */
	public int[][] numbered() {
		int[][] table = new int[SHARDS][];
		for (int i = 0; i < SHARDS; i++) {
			table[i] = new int[shards[i].size()];
		}
		return table;
	}

	/** How many states there are. */
	public long size() {
		long size = 0;
		for (Shard shard : shards) {
			size += shard.size();
		}
		return size;
	}

	/** Memory in use. */
	public long bytes() {
		long bytes = tree.bytes();
		for (Shard shard : shards) {
			bytes += shard.bytes();
		}
		return bytes;
	}

	/** Memory in use if so many more keys came, at most. */
	public long bytesWith(int more) {
		long bytes = bytes();
		for (Shard shard : shards) {
			bytes += shard.growth(more);
		}
		return bytes;
	}
}
