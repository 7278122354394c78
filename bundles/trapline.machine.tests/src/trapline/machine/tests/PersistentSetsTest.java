package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.reduce.PersistentSets;
import trapline.machine.explore.reduce.TouchingWalker;
import trapline.machine.interpret.TransitionSystem;

/** What is remembered of states met before changes no answer. */
class PersistentSetsTest {
	private static final int SEEDS = 400;
	private static final int STATES = 100;

	/** The successors of a state. */
	private static final class Successors implements TransitionSystem.Sink {
		private final List<long[]> states = new ArrayList<>();

		@Override
		public void successor(long[] packed, int code) {
			states.add(packed.clone());
		}

		@Override
		public void hazard(int hazard, int code) {
			// only where it leads matters
		}
	}

	@Test
	void whoHasMetManyStatesAnswersAsWhoMeetsTheFirst() {
		int smaller = 0;
		for (int seed = 0; seed < SEEDS; seed++) {
			ExplorationMachine system = ExplorationMachine.of(CoupledMachine.build(seed));
			TouchingWalker walker = (TouchingWalker) system.walker();
			PersistentSets old = new PersistentSets(system.form());
			Random random = new Random(seed);
			long[] at = new long[system.codec().words()];
			system.codec().encode(system.initial(), at, 0);
			for (int i = 0; i < STATES; i++) {
				walker.at(at);
				long chosen = new PersistentSets(system.form()).choose(walker, at, -1);
				long alone = new PersistentSets(system.form()).alone(walker, at, -1);
				assertEquals(chosen, old.choose(walker, at, -1), "seed " + seed + ", state " + i);
				assertEquals(alone, old.alone(walker, at, -1), "seed " + seed + ", state " + i);
				smaller += chosen != PersistentSets.ALL || alone != 0 ? 1 : 0;
				Successors successors = new Successors();
				if (walker.successors(-1, successors) == 0) {
					system.codec().encode(system.initial(), at, 0);
				} else {
					at = successors.states.get(random.nextInt(successors.states.size()));
				}
			}
		}
		assertTrue(smaller > SEEDS * STATES / 10, "states of which something can be left out: " + smaller);
	}
}
