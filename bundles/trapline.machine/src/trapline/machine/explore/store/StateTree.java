package trapline.machine.explore.store;

import java.util.stream.Stream;

/**
 * Turns packed states of any width into single words, one to one: every word gets a number among those at its place, pairs of
 * numbers get numbers in turn, and the last pair is the key. Parts that many states share are kept once. A state of one word is
 * its own key. Many threads may use it at once, each with a {@link Cursor} of its own.
 */
final class StateTree {
	private static final long LOW = 0xFFFF_FFFFL;

	private final int words;
	/** Node i has the children 2i and 2i + 1; leaves begin at {@code words}; node 1 is the key itself. */
	private final Interning[] nodes;

	StateTree(int words) {
		this.words = words;
		nodes = words == 1 ? new Interning[0] : new Interning[words * 2];
		for (int i = 2; i < nodes.length; i++) {
			nodes[i] = new Interning();
		}
	}

	/** Memory in use, keys not counted. */
	long bytes() {
		return Stream.of(nodes).skip(2).mapToLong(Interning::bytes).sum();
	}

	/** One thread's view: a state taken apart, from which others are told by what differs. */
	final class Cursor {
		private final long[] state = OwnLines.longs(words);
		private final int[] numbers = OwnLines.ints(nodes.length);
		private final int[] changed = OwnLines.ints(nodes.length);

		/** Takes the state of a key apart. */
		void load(long key, long[] packed) {
			if (words == 1) {
				packed[0] = key;
				return;
			}
			numbers[2] = (int) (key >>> Integer.SIZE);
			numbers[3] = (int) key;
			for (int i = 2; i < words; i++) {
				long pair = nodes[i].value(numbers[i]);
				numbers[2 * i] = (int) (pair >>> Integer.SIZE);
				numbers[2 * i + 1] = (int) pair;
			}
			for (int i = 0; i < words; i++) {
				state[i] = nodes[words + i].value(numbers[words + i]);
				packed[i] = state[i];
			}
		}

		/** The key of a state, found fast if it differs little from the one that was loaded. */
		long key(long[] packed) {
			if (words == 1) {
				return packed[0];
			}
			for (int i = words - 1; i >= 0; i--) {
				int leaf = words + i;
				changed[leaf] = packed[i] == state[i] ? numbers[leaf] : nodes[leaf].number(packed[i]);
			}
			for (int i = words - 1; i >= 2; i--) {
				boolean same = changed[2 * i] == numbers[2 * i] && changed[2 * i + 1] == numbers[2 * i + 1];
				changed[i] = same ? numbers[i] : nodes[i].number(pair(i));
			}
			return pair(1);
		}

		private long pair(int node) {
			return (long) changed[2 * node] << Integer.SIZE | changed[2 * node + 1] & LOW;
		}

		/** Forgets what was loaded: the next key is found from nothing. */
		void clear() {
			if (words > 1) {
				for (int i = 0; i < words; i++) {
					state[i] = 0;
					numbers[words + i] = nodes[words + i].number(0);
				}
				for (int i = words - 1; i >= 2; i--) {
					numbers[i] = nodes[i].number((long) numbers[2 * i] << Integer.SIZE | numbers[2 * i + 1] & LOW);
				}
			}
		}
	}
}
