package trapline.machine.explore.fair;

import java.util.Arrays;
import trapline.machine.explore.store.StateSpace;
import trapline.machine.interpret.TransitionSystem;

/** The successors of a stored state as states of the same space, with the source of each transition. For one thread. */
final class Successors implements TransitionSystem.Sink {
	private final TransitionSystem.Walker walker;
	private final StateSpace space;
	private final StateSpace.View view;
	private final long[] packed;
	private final int sources;
	private int[] states = new int[16];
	private int[] codes = new int[16];
	private int count;
	private long enabled;

	Successors(TransitionSystem system, StateSpace space) {
		this.space = space;
		walker = system.walker();
		view = space.view();
		packed = new long[system.codec().words()];
		sources = system.machine().actors().size() + system.machine().arrivals().size();
	}

	/** Goes to a state. */
	void of(int state) {
		view.load(state, packed);
		count = 0;
		enabled = 0;
		walker.successors(packed, this);
	}

	/** Whether a condition holds in the state. */
	boolean holds(int watch) {
		return walker.holds(watch);
	}

	@Override
	public void successor(long[] next, int code) {
		if (count == states.length) {
			states = Arrays.copyOf(states, count * 2);
			codes = Arrays.copyOf(codes, count * 2);
		}
		enabled |= 1L << source(code);
		states[count] = space.find(view.key(next));
		codes[count++] = code;
	}

	@Override
	public void hazard(int hazard, int code) {
		// found by the search for hazards
	}

	private int source(int code) {
		return Math.min(code % sources, Long.SIZE - 1);
	}

	int count() {
		return count;
	}

	/** A successor; -1 if it is not in the space. */
	int state(int index) {
		return states[index];
	}

	/** The transition to a successor. */
	int code(int index) {
		return codes[index];
	}

	/** A bit for the source of the transition: actors by number, then arrivals. */
	long sourceBit(int index) {
		return 1L << source(codes[index]);
	}

	/** The sources that have a transition. */
	long enabled() {
		return enabled;
	}
}
