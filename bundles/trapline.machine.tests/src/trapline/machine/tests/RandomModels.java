package trapline.machine.tests;

import trapline.machine.Machine;

/** Random Machines for checks outside of this bundle. */
public final class RandomModels {
	private RandomModels() {
	}

	/** The Machine of a seed; every fourth one has states of more than one word. */
	public static Machine machine(int seed) {
		return seed % 4 == 3 ? RandomMachine.buildWide(seed) : RandomMachine.build(seed);
	}
}
