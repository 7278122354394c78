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

	private final SharedVariables shared;
	private final int actors;
	private final int sources;
	private final long[] everReads;
	private final long[] everWrites;
	private final long[] reads;
	private final long[] writes;
	/** What each may touch from now on while the first of a set does not move. */
	private final long[] futureReads;
	private final long[] futureWrites;
	/** Which arrivals can come only once more. */
	private final boolean[] once;
	private long enabled;
	private long alive;

	/** For walkers of this form; it must have at most 64 sources. */
	public PersistentSets(ExplorationForm form) {
		shared = form.shared();
		actors = form.machine().actors().size();
		sources = shared.sources();
		everReads = new long[sources];
		everWrites = new long[sources];
		for (int i = 0; i < sources; i++) {
			everReads[i] = shared.reads(shared.source(i).reads());
			everWrites[i] = shared.writes(shared.source(i).writes()) & ~SharedVariables.VISIBLE;
		}
		reads = new long[sources];
		writes = new long[sources];
		once = new boolean[sources];
		futureReads = new long[sources];
		futureWrites = new long[sources];
	}

	/**
	 * The sources to follow in the state gone to.
	 *
	 * @param among the sources that take part at all
	 * @return a bit per source; {@link #ALL} if no smaller set will do
	 */
	public long choose(TouchingWalker walker, long among) {
		look(walker, among);
		int best = Long.bitCount(enabled);
		long chosen = ALL;
		for (int i = 0; i < actors; i++) {
			if ((enabled >>> i & 1) != 0) {
				long set = closure(i);
				int size = Long.bitCount(set & enabled);
				if (size < best && !visible(set & enabled)) {
					best = size;
					chosen = set;
				}
			}
		}
		return chosen;
	}

	/**
	 * The sources of which each may be followed alone, without the others, in the state gone to: also the only one that can act, if
	 * no condition that is looked at in every state can notice its transition.
	 *
	 * @param among the sources that take part at all
	 * @return a bit per source; 0 if there is none
	 */
	public long alone(TouchingWalker walker, long among) {
		begin();
		touch(walker, among, 0, actors);
		long hopeful = 0;
		for (int i = 0; i < actors; i++) {
			hopeful |= (enabled >>> i & 1) != 0 && !visible(1L << i) && !disturbed(i) ? 1L << i : 0;
		}
		if (hopeful == 0 && Long.bitCount(enabled) > 1) {
			return 0;
		}
		touch(walker, among, actors, sources);
		if (Long.bitCount(enabled) == 1) {
			return visible(enabled) ? 0 : enabled;
		}
		bury();
		long alone = 0;
		for (long left = hopeful; left != 0; left &= left - 1) {
			alone |= (closure(Long.numberOfTrailingZeros(left)) & enabled) == (left & -left) ? left & -left : 0;
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

	private void look(TouchingWalker walker, long among) {
		begin();
		touch(walker, among, 0, sources);
		bury();
	}

	private void begin() {
		enabled = 0;
		alive = 0;
	}

	private void touch(TouchingWalker walker, long among, int first, int end) {
		for (int i = first; i < end; i++) {
			long bit = 1L << i;
			if ((among & bit) == 0 || i >= actors && walker.left(i - actors) == 0) {
				continue;
			}
			alive |= bit;
			once[i] = i >= actors && walker.left(i - actors) == 1;
			if (walker.touch(i)) {
				enabled |= bit;
			}
			reads[i] = walker.touchedReads();
			writes[i] = walker.touchedWrites();
		}
	}

	/** A source that cannot act, and that nobody else can make able to act, never acts again. */
	private void bury() {
		long before;
		do {
			before = alive;
			for (int i = 0; i < sources; i++) {
				if ((alive >>> i & 1) != 0 && (enabled >>> i & 1) == 0 && (reads[i] & written(alive & ~(1L << i))) == 0) {
					alive &= ~(1L << i);
				}
			}
		} while (alive != before);
	}

	private long written(long set) {
		long written = 0;
		for (long left = set; left != 0; left &= left - 1) {
			written |= everWrites[Long.numberOfTrailingZeros(left)];
		}
		return written;
	}

	/**
	 * While the first does not move, an arrival goes on to touch only what it touches now, unless somebody else can change on
	 * what that depends.
	 */
	private void foresee(int first) {
		long others = alive & ~(1L << first);
		for (int i = 0; i < sources; i++) {
			futureReads[i] = i < actors ? everReads[i] : reads[i];
			futureWrites[i] = i < actors ? everWrites[i] : writes[i] & ~SharedVariables.VISIBLE;
		}
		boolean changed = true;
		while (changed) {
			changed = false;
			for (int i = actors; i < sources; i++) {
				boolean settled = futureWrites[i] == everWrites[i] && futureReads[i] == everReads[i];
				if (!settled && (reads[i] & foreseen(once[i] ? others & ~(1L << i) : others)) != 0) {
					futureReads[i] = everReads[i];
					futureWrites[i] = everWrites[i];
					changed = true;
				}
			}
		}
	}

	private long foreseen(long set) {
		long written = 0;
		for (long left = set; left != 0; left &= left - 1) {
			written |= futureWrites[Long.numberOfTrailingZeros(left)];
		}
		return written;
	}

	private long closure(int first) {
		foresee(first);
		long set = 1L << first;
		long open = set;
		while (open != 0) {
			int next = Long.numberOfTrailingZeros(open);
			open &= open - 1;
			for (long left = alive & ~set; left != 0; left &= left - 1) {
				int other = Long.numberOfTrailingZeros(left);
				if (interferes(other, next)) {
					set |= 1L << other;
					open |= 1L << other;
				}
			}
		}
		return set;
	}

	/** Whether something that a source may do before the first moves and the next transition of another can notice each other. */
	private boolean interferes(int ever, int next) {
		long touched = reads[next] | writes[next] & ~SharedVariables.VISIBLE;
		return (futureWrites[ever] & touched) != 0 || (futureReads[ever] & writes[next] & ~SharedVariables.VISIBLE) != 0;
	}

	private boolean visible(long set) {
		for (long left = set; left != 0; left &= left - 1) {
			if ((writes[Long.numberOfTrailingZeros(left)] & SharedVariables.VISIBLE) != 0) {
				return true;
			}
		}
		return false;
	}
}
