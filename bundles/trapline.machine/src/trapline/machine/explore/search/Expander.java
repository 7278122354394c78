package trapline.machine.explore.search;

import java.util.List;
import trapline.machine.SemanticsError;
import trapline.machine.explore.store.Ints;
import trapline.machine.explore.store.StateSpace;
import trapline.machine.interpret.TransitionSystem;
import trapline.machine.interpret.Watches;
import trapline.machine.interpret.Watches.Watch;

/** Follows the transitions of states. For one thread. */
final class Expander implements TransitionSystem.Sink {
	private final TransitionSystem.Walker walker;
	private final StateSpace.View view;
	private final List<Watch> watches;
	private final Sought sought;
	private final int goal;
	private final long[] packed;
	private Chunk chunk;
	private int current;

	/** @param goal number of a condition behind which the search does not go on; -1 for none */
	Expander(TransitionSystem system, StateSpace space, Sought sought, int goal) {
		this.goal = goal;
		walker = system.walker();
		view = space.view();
		watches = Watches.of(system.machine());
		this.sought = sought;
		packed = new long[system.codec().words()];
	}

	/** Expands the states from a place in the frontier on. */
	void expand(Ints frontier, int from, int to, Chunk into) {
		chunk = into;
		chunk.clear();
		try {
			for (int i = from; i < to; i++) {
				current = frontier.get(i);
				view.load(current, packed);
				walker.at(packed);
				look();
				if (goal < 0 || !walker.holds(goal)) {
					chunk.expanded(current, walker.successors(-1, this));
				}
			}
		} catch (SemanticsError e) {
			chunk.failed(current, e);
		}
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
	public void successor(long[] next, int code) {
		chunk.candidate(view.key(next), current);
	}

	@Override
	public void hazard(int hazard, int code) {
		if (sought.hazard(hazard)) {
			chunk.saw(new Chunk.Sighting(hazard, -1, current, code));
		}
	}
}
