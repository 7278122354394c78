package trapline.machine.explore.search;

import java.util.List;
import trapline.machine.SemanticsError;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.reduce.PersistentSets;
import trapline.machine.explore.reduce.SingleWays;
import trapline.machine.explore.reduce.TouchingWalker;
import trapline.machine.explore.store.Ints;
import trapline.machine.explore.store.OwnLines;
import trapline.machine.explore.store.StateSpace;
import trapline.machine.explore.symmetry.Orbits;
import trapline.machine.interpret.TransitionSystem;
import trapline.machine.interpret.Watches;
import trapline.machine.interpret.Watches.Watch;

/** Follows the transitions of states. For one thread. */
final class Expander extends OwnLines implements TransitionSystem.Sink {
	private final TransitionSystem.Walker walker;
	private final StateSpace.View view;
	private final List<Watch> watches;
	private final Sought sought;
	private final StateSpace space;
	private final Plan plan;
	/** Null without reduction. */
	private final PersistentSets sets;
	/** Null without reduction. */
	private final SingleWays ways;
	/** Null if no state stands for another. */
	private final Orbits orbits;
	private final long[] packed;
	/** Null with reduction. */
	private final Recent recent;
	/** Null without reduction. */
	private final RecentWays recentWays;
	private Chunk chunk;
	private Ints followed;
	/** Where in the frontier the part began that was followed furthest to the back. */
	private int furthest;
	private boolean behind;
	private int current;
	private boolean progress;

	Expander(TransitionSystem system, StateSpace space, Sought sought, Plan plan) {
		this.space = space;
		this.plan = plan;
		this.sought = sought;
		walker = system.walker();
		view = space.view();
		watches = Watches.of(system.machine());
		packed = longs(system.codec().words());
		recent = plan.reduced() ? null : new Recent();
		recentWays = plan.reduced() ? new RecentWays(system.codec().words()) : null;
		sets = plan.reduced() ? new PersistentSets(((ExplorationMachine) system).form()) : null;
		ways = plan.reduced() ? new SingleWays((ExplorationMachine) system, sets, plan.sources()) : null;
		orbits = plan.symmetry() == null ? null : new Orbits(plan.symmetry(), system.codec());
	}

	/** Expands the states from a place in the frontier on. */
	void expand(Ints frontier, int from, int to, Chunk into) {
		chunk = into;
		chunk.clear();
		furthest = frontier == followed ? Math.max(from, furthest) : from;
		followed = frontier;
		behind = from < furthest;
		try {
			for (int i = from; i < to; i++) {
				current = frontier.get(i);
				view.load(current, packed);
				walker.at(packed);
				look();
				if (plan.goal() < 0 || !walker.holds(plan.goal())) {
					chunk.expanded(current, follow(), orbits == null ? 1 : orbits.states(packed));
				}
			}
		} catch (SemanticsError e) {
			chunk.failed(current, e);
		}
	}

	/**
	 * Follows all transitions, or those of a persistent set if that leads to a state that was not there when this batch began:
	 * such a state is followed later, so that nothing is put off for ever. What counts is the state behind single ways.
	 */
	private int follow() {
		long which = sets == null ? PersistentSets.ALL : sets.choose((TouchingWalker) walker, packed, plan.sources());
		if (which == PersistentSets.ALL) {
			return walker.successors(plan.sources(), this);
		}
		progress = false;
		int followed = walker.successors(which & plan.sources(), this);
		if (progress) {
			chunk.leftSome();
			return followed;
		}
		return followed + walker.successors(plan.sources() & ~which, this);
	}

	private void look() {
		for (int i = 0; i < watches.size(); i++) {
			if (sought.watch(i) && walker.holds(i) == sought.wanted(i)) {
				Watch watch = watches.get(i);
				chunk.saw(new Chunk.Sighting(watch.hazard(), watch.check(), current, -1));
			}
		}
	}

	@Override
	public void successor(long[] made, int code) {
		if (ways == null) {
			long key = key(made);
			found(key, recent.again(key));
			return;
		}
		boolean again = recentWays.again(made);
		if (!again) {
			recentWays.note(stored(made));
		}
		long key = recentWays.key();
		if (!progress) {
			progress = space.find(key) < 0;
		}
		found(key, again);
	}

	/** What this thread met before stands further to the front of the queue, or is stored, unless it helps another one with states in front of its own. */
	private void found(long key, boolean again) {
		if (!again || behind) {
			chunk.candidate(key, current);
		}
	}

	/** The key of what is stored for a state. */
	private long stored(long[] made) {
		if (!ways.follow(made)) {
			return key(made);
		}
		chunk.leftSome();
		return key(ways.state());
	}

	private long key(long[] state) {
		if (orbits != null) {
			// the walker makes its next transition on the state that it has come from
			orbits.order(state);
		}
		return view.key(state);
	}

	@Override
	public void hazard(int hazard, int code) {
		if (sought.hazard(hazard)) {
			chunk.saw(new Chunk.Sighting(hazard, -1, current, code));
		}
	}
}
