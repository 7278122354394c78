package trapline.machine.explore.fair;

import trapline.machine.explore.store.StateSpace;

/** A number for each state of a space, 0 at first. */
final class StateTable {
	private final int[][] values;

	StateTable(StateSpace space) {
		values = space.numbered();
	}

	int get(int state) {
		return values[StateSpace.shardOf(state)][StateSpace.numberOf(state)];
	}

	void set(int state, int value) {
		values[StateSpace.shardOf(state)][StateSpace.numberOf(state)] = value;
	}
}
