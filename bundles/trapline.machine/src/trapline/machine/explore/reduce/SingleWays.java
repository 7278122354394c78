package trapline.machine.explore.reduce;

import java.util.Arrays;
import trapline.machine.SemanticsError;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.store.OwnLines;
import trapline.machine.interpret.TransitionSystem;

/**
 * Goes on from states behind which a single transition has to be followed: it is the only one of a source that may be followed alone,
 * shows no hazard, and no condition that is looked at in every state can notice it. Such states need not be stored. Where
 * this leads depends on the state and on nothing else. For one thread.
 */
public final class SingleWays extends OwnLines implements TransitionSystem.Sink {
	/** The most transitions in a row: a processor may go round and round. */
	public static final int MOST = 64;
	private static final int REMEMBERED_BITS = 12;

	private final TouchingWalker walker;
	private final PersistentSets sets;
	private final long among;
	private final int words;
	private final long[] at;
	private final long[] next;
	private int made;
	private int code;
	/** States from which it was asked to go on, and where each led: one per place, after the other. */
	private final long[][] from = new long[1 << REMEMBERED_BITS][];
	private final long[][] to = new long[1 << REMEMBERED_BITS][];

	/**
	 * @param system what is searched, of at most 64 sources
	 * @param among the sources that take part at all, a bit each
	 */
	public SingleWays(ExplorationMachine system, long among) {
		this.among = among;
		walker = (TouchingWalker) system.walker();
		sets = new PersistentSets(system.form());
		words = system.codec().words();
		at = longs(words);
		next = longs(words);
	}

	/**
	 * Goes on from a packed state as far as there is a single way.
	 *
	 * @return whether it went on; then it has come to {@link #state}
	 */
	public boolean follow(long[] packed) {
		int place = place(packed);
		if (from[place] == null) {
			from[place] = new long[words];
			to[place] = new long[words];
		} else if (Arrays.equals(from[place], 0, words, packed, 0, words)) {
			System.arraycopy(to[place], 0, at, 0, words);
			return !Arrays.equals(to[place], from[place]);
		}
		begin(packed);
		for (int i = 0; i < MOST && step(); i++) {
			// as far as there is a single way
		}
		System.arraycopy(packed, 0, from[place], 0, words);
		System.arraycopy(at, 0, to[place], 0, words);
		return !Arrays.equals(to[place], from[place]);
	}

	private int place(long[] packed) {
		long hash = 0;
		for (int i = 0; i < words; i++) {
			hash = (hash ^ packed[i]) * 0x9E3779B97F4A7C15L;
			hash ^= hash >>> 32;
		}
		return (int) (hash & from.length - 1);
	}

	/** Begins at a packed state. */
	public void begin(long[] packed) {
		System.arraycopy(packed, 0, at, 0, words);
	}

	/** Makes the next transition if there is a single way on; says whether it did. */
	public boolean step() {
		try {
			walker.at(at);
			for (long left = sets.alone(walker, among); left != 0; left &= left - 1) {
				made = 0;
				walker.successors(left & -left, this);
				if (made == 1) {
					System.arraycopy(next, 0, at, 0, words);
					return true;
				}
			}
		} catch (SemanticsError e) {
			// the search stores the state, and meets the fault when it follows that
		}
		return false;
	}

	/** Where it has come; to be changed only until it goes on. */
	public long[] state() {
		return at;
	}

	/** The number of the transition that was made last. */
	public int code() {
		return code;
	}

	@Override
	public void successor(long[] packed, int number) {
		made++;
		code = number;
		System.arraycopy(packed, 0, next, 0, words);
	}

	/** The search stores the state and finds the hazard when it follows that. */
	@Override
	public void hazard(int hazard, int number) {
		made = 2;
	}
}
