package trapline.machine.explore.search;

import trapline.machine.explore.store.StateSpace;

/**
 * Some of the keys that one thread met last. Orders of two independent transitions lead to the same state soon after one another,
 * so that most of what is found twice need not be looked for in the store.
 */
final class Recent {
	private static final int BITS = 16;

	private final long[] keys = new long[1 << BITS];

	Recent() {
		long elsewhere = 1;
		while (place(elsewhere) == place(0)) {
			elsewhere++;
		}
		// a free place holds a key that does not belong there
		keys[place(0)] = elsewhere;
	}

	/** Notes a key; says whether it certainly was noted before. */
	boolean again(long key) {
		int at = place(key);
		if (keys[at] == key) {
			return true;
		}
		keys[at] = key;
		return false;
	}

	private static int place(long key) {
		return StateSpace.spread(key, BITS);
	}
}
