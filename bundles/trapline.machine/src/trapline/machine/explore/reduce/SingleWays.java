package trapline.machine.explore.reduce;

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

	private final TouchingWalker walker;
	private final PersistentSets sets;
	private final long among;
	private final int words;
	private final long[] at;
	private final long[] next;
	private int made;
	private int code;

	/**
	 * @param system what is searched, of at most 64 sources
	 * @param sets for the same form
	 * @param among the sources that take part at all, a bit each
	 */
	public SingleWays(ExplorationMachine system, PersistentSets sets, long among) {
		this.sets = sets;
		this.among = among;
		walker = (TouchingWalker) system.walker();
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
		begin(packed);
		int steps = 0;
		while (steps < MOST && step()) {
			steps++;
		}
		return steps > 0;
	}

	/** Begins at a packed state. */
	public void begin(long[] packed) {
		System.arraycopy(packed, 0, at, 0, words);
	}

	/** Makes the next transition if there is a single way on; says whether it did. */
	public boolean step() {
		try {
			walker.at(at);
			for (long left = sets.alone(walker, at, among); left != 0; left &= left - 1) {
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
