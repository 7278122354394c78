package trapline.machine.explore.reduce;

import trapline.machine.explore.form.ExplorationForm;
import trapline.machine.explore.form.SharedVariables;

/**
 * Finds, for a state, sources whose transitions may be followed alone: nothing that the others can do without them, now or later,
 * touches what their next transitions touch, and no condition that is looked at in every state can notice these. For one thread.
 */
public final class PersistentSets {
	/** Every source has to be followed. */
	public static final long ALL = -1;

	private final Touches touches;
	private final int sources;
	private final int actors;
	/** A bit per source that is an actor. */
	private final long acting;
	private final long[] everReads;
	private final long[] everWrites;
	private final long[] reads;
	private final long[] writes;
	/** What each may touch from now on while the first of a set does not move; that of actors is what they may ever touch. */
	private final long[] futureReads;
	private final long[] futureWrites;
	/** Which arrivals can come only once more. */
	private long once;
	private long enabled;
	private long alive;
	/** Whose next transition a condition can notice that is looked at in every state. */
	private long visible;

	/** For walkers of this form; it must have at most 64 sources. */
	public PersistentSets(ExplorationForm form) {
		SharedVariables shared = form.shared();
		touches = new Touches(form);
		actors = form.machine().actors().size();
		acting = actors == 0 ? 0 : -1L >>> Long.SIZE - actors;
		sources = shared.sources();
		everReads = new long[sources];
		everWrites = new long[sources];
		for (int i = 0; i < sources; i++) {
			everReads[i] = shared.reads(shared.source(i).reads());
			everWrites[i] = shared.writes(shared.source(i).writes()) & ~SharedVariables.VISIBLE;
		}
		reads = new long[sources];
		writes = new long[sources];
		futureReads = everReads.clone();
		futureWrites = everWrites.clone();
	}

	/**
	 * The sources to follow in a state.
	 *
	 * @param walker has gone to the state
	 * @param packed the state
	 * @param among the sources that take part at all
	 * @return a bit per source; {@link #ALL} if no smaller set will do
	 */
	public long choose(TouchingWalker walker, long[] packed, long among) {
		begin();
		touch(walker, packed, among, 0, sources);
		bury();
		int best = Long.bitCount(enabled);
		long chosen = ALL;
		for (long left = enabled & acting; left != 0 && best > 1; left &= left - 1) {
			long set = closure(Long.numberOfTrailingZeros(left), best);
			if (set != ALL) {
				best = Long.bitCount(set & enabled);
				chosen = set;
			}
		}
		return chosen;
	}

	/**
	 * The sources of which each may be followed alone, without the others, in a state: also the only one that can act, if
	 * no condition that is looked at in every state can notice its transition.
	 *
	 * @param walker has gone to the state
	 * @param packed the state
	 * @param among the sources that take part at all
	 * @return a bit per source; 0 if there is none
	 */
	public long alone(TouchingWalker walker, long[] packed, long among) {
		begin();
		touch(walker, packed, among, 0, actors);
		long hopeful = 0;
		for (long left = enabled & ~visible; left != 0; left &= left - 1) {
			hopeful |= disturbed(Long.numberOfTrailingZeros(left)) ? 0 : left & -left;
		}
		if (hopeful == 0 && Long.bitCount(enabled) > 1) {
			return 0;
		}
		touch(walker, packed, among, actors, sources);
		if (Long.bitCount(enabled) == 1) {
			return enabled & ~visible;
		}
		bury();
		long alone = 0;
		for (long left = hopeful; left != 0; left &= left - 1) {
			alone |= closure(Long.numberOfTrailingZeros(left), 2) == ALL ? 0 : left & -left;
		}
		return alone;
	}

	/** Whether another actor that can act may interfere at some time: then no set holds the one without the other. */
	private boolean disturbed(int actor) {
		long touched = reads[actor] | writes[actor];
		for (long left = enabled & ~(1L << actor); left != 0; left &= left - 1) {
			int other = Long.numberOfTrailingZeros(left);
			if ((everWrites[other] & touched) != 0 || (everReads[other] & writes[actor]) != 0) {
				return true;
			}
		}
		return false;
	}

	private void begin() {
		enabled = 0;
		alive = 0;
		visible = 0;
		once = 0;
	}

	private void touch(TouchingWalker walker, long[] packed, long among, int first, int end) {
		for (int i = first; i < end; i++) {
			long bit = 1L << i;
			if ((among & bit) == 0) {
				continue;
			}
			if (i >= actors) {
				int comes = walker.left(i - actors);
				if (comes == 0) {
					continue;
				}
				once |= comes == 1 ? bit : 0;
			}
			alive |= bit;
			enabled |= touches.look(walker, packed, i) ? bit : 0;
			reads[i] = touches.reads();
			long written = touches.writes();
			visible |= (written & SharedVariables.VISIBLE) != 0 ? bit : 0;
			writes[i] = written & ~SharedVariables.VISIBLE;
		}
	}

	/** A source that cannot act, and that nobody else can make able to act, never acts again. */
	private void bury() {
		long before;
		do {
			before = alive;
			for (long left = alive & ~enabled; left != 0; left &= left - 1) {
				long bit = left & -left;
				if ((reads[Long.numberOfTrailingZeros(left)] & written(alive & ~bit, everWrites)) == 0) {
					alive &= ~bit;
				}
			}
		} while (alive != before);
	}

	private static long written(long set, long[] each) {
		long written = 0;
		for (long left = set; left != 0; left &= left - 1) {
			written |= each[Long.numberOfTrailingZeros(left)];
		}
		return written;
	}

	/**
	 * While the first does not move, an arrival goes on to touch only what it touches now, unless somebody else can change on
	 * what that depends.
	 */
	private void foresee(int first) {
		long others = alive & ~(1L << first);
		long settled = alive & ~acting;
		for (long left = settled; left != 0; left &= left - 1) {
			int i = Long.numberOfTrailingZeros(left);
			futureReads[i] = reads[i];
			futureWrites[i] = writes[i];
		}
		long before;
		do {
			before = settled;
			for (long left = settled; left != 0; left &= left - 1) {
				int i = Long.numberOfTrailingZeros(left);
				long bit = left & -left;
				if ((reads[i] & written(others & ~(once & bit), futureWrites)) != 0) {
					futureReads[i] = everReads[i];
					futureWrites[i] = everWrites[i];
					settled &= ~bit;
				}
			}
		} while (settled != before);
	}

	/**
	 * The least set with an actor that may be followed alone.
	 *
	 * @return {@link #ALL} if it has so many sources that can act, or one whose transition a condition can notice
	 */
	private long closure(int first, int tooMany) {
		// what actors may ever touch does not depend on the first, and often joins too many already
		long set = grown(1L << first, alive & acting, tooMany);
		if (set == ALL || (alive & ~acting) == 0) {
			return set;
		}
		foresee(first);
		return grown(set, alive, tooMany);
	}

	private long grown(long from, long among, int tooMany) {
		long set = from;
		for (long open = from; open != 0;) {
			if (Long.bitCount(set & enabled) >= tooMany || (set & enabled & visible) != 0) {
				return ALL;
			}
			int next = Long.numberOfTrailingZeros(open);
			open &= open - 1;
			for (long left = among & ~set; left != 0; left &= left - 1) {
				if (interferes(Long.numberOfTrailingZeros(left), next)) {
					set |= left & -left;
					open |= left & -left;
				}
			}
		}
		return set;
	}

	/** Whether something that a source may do before the first moves and the next transition of another can notice each other. */
	private boolean interferes(int ever, int next) {
		return (futureWrites[ever] & (reads[next] | writes[next])) != 0 || (futureReads[ever] & writes[next]) != 0;
	}
}
