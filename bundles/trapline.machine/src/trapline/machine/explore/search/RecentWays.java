package trapline.machine.explore.search;

import trapline.machine.explore.store.OwnLines;

/**
 * Some of the states that one thread was led to last, each with the key of what is stored for it. Orders of two independent
 * transitions lead to the same state soon after one another, so that of most of what is found twice it need not be asked again
 * where it leads. Takes more room than {@link Recent}, which is enough where that is not asked. For one thread.
 */
final class RecentWays extends OwnLines {
	private static final int MOST_BITS = 16;
	/** Together they should not take more than what a processor has close by. */
	private static final int LONGS = 1 << 18;

	private final int words;
	private final int shift;
	/** Per place the words of a state, then the key. */
	private final long[] entries;
	private int at;

	/** @param words words of a packed state */
	RecentWays(int words) {
		this.words = words;
		int bits = Math.min(MOST_BITS, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(LONGS / (words + 1)));
		shift = Long.SIZE - bits;
		entries = longs(words + 1 << bits);
		long[] state = longs(words);
		int zeros = place(state);
		do {
			state[0]++;
		} while (place(state) == zeros);
		// a free place holds a state that does not belong there
		entries[zeros] = state[0];
	}

	/** Notes a packed state; says whether it certainly was noted before. If not, {@link #note} has to follow. */
	boolean again(long[] packed) {
		int place = place(packed);
		at = place;
		for (int i = 0; i < words; i++) {
			if (entries[place + i] != packed[i]) {
				System.arraycopy(packed, 0, entries, place, words);
				return false;
			}
		}
		return true;
	}

	/** Notes the key of what is stored for the state that was asked for last. */
	void note(long key) {
		entries[at + words] = key;
	}

	/** The key of what is stored for the state that was asked for last. */
	long key() {
		return entries[at + words];
	}

	private int place(long[] packed) {
		long hash = 0;
		for (int i = 0; i < words; i++) {
			hash = (hash ^ packed[i]) * 0x9E3779B97F4A7C15L;
		}
		return (int) (hash >>> shift) * (words + 1);
	}
}
