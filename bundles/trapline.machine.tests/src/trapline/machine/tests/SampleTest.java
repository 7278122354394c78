package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import trapline.machine.Machine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.ExplorationResult.Status;
import trapline.machine.explore.Explorer;
import trapline.machine.explore.sample.FewSwitches;
import trapline.machine.explore.sample.RandomRuns;

/** Searches of some runs only, compared with the search of all. */
class SampleTest {
	private static final ExplorationOptions OPTIONS = ExplorationOptions.standard().withThreads(1).withoutReduction();
	private static final int MACHINES = 60;

	private static ExplorationResult all(Machine machine) {
		return new Explorer(machine.interpreter(), OPTIONS, ExplorationMonitor.NONE).run();
	}

	private static ExplorationResult random(Machine machine, long seed) {
		return new RandomRuns(machine.interpreter(), OPTIONS, ExplorationMonitor.NONE).run(8, seed);
	}

	private static ExplorationResult few(Machine machine, int most) {
		return new FewSwitches(machine.interpreter(), most, OPTIONS, ExplorationMonitor.NONE).run();
	}

	/** Hazards with the length of their runs, which are replayed. */
	private static Map<String, Integer> hazards(Machine machine, ExplorationResult result) {
		Map<String, Integer> lengths = new TreeMap<>();
		result.hazards().forEach(finding -> {
			int[] state = machine.initial();
			finding.witness().choices().forEach(choice -> machine.step(state, choice, null));
			assertArrayEquals(finding.witness().state(), state);
			lengths.put(finding.hazard().id() + finding.hazard().owner(), finding.witness().transitions());
		});
		return lengths;
	}

	@Test
	void randomRunsFindOnlyWhatThereIsAndTheSameForASeed() {
		int found = 0;
		for (long seed = 0; seed < MACHINES; seed++) {
			Machine machine = RandomMachine.build(seed);
			ExplorationResult all = all(machine);
			ExplorationResult some = random(machine, seed);
			Map<String, Integer> known = hazards(machine, all);
			hazards(machine, some).forEach((id, length) -> assertTrue(known.get(id) <= length, id));
			assertTrue(some.states() <= all.states() && !some.complete());
			ExplorationResult again = random(machine, seed);
			assertEquals(some.states(), again.states());
			assertEquals(hazards(machine, some), hazards(machine, again));
			found += some.hazards().size();
		}
		assertTrue(found > MACHINES / 10, "only " + found + " hazards");
	}

	@Test
	void anotherSeedGivesOtherRuns() {
		Machine machine = ReferenceModel.build(2, 1);
		assertFalse(random(machine, 1).states() == random(machine, 2).states());
	}

	@Test
	void withManySwitchesItIsTheSearchOfAll() {
		for (long seed = 0; seed < MACHINES; seed++) {
			Machine machine = RandomMachine.build(seed);
			ExplorationResult all = all(machine);
			if (all.status() == Status.COMPLETE) {
				ExplorationResult some = few(machine, 1000);
				assertEquals(Status.COMPLETE, some.status(), "seed " + seed);
				assertEquals(all.states(), some.states(), "seed " + seed);
				assertEquals(all.terminals(), some.terminals(), "seed " + seed);
				assertEquals(hazards(machine, all).keySet(), hazards(machine, some).keySet(), "seed " + seed);
			}
		}
	}

	@Test
	void fewerSwitchesSeeLessAndSaySo() {
		int less = 0;
		for (long seed = 0; seed < MACHINES; seed++) {
			Machine machine = RandomMachine.build(seed);
			ExplorationResult none = few(machine, 0);
			ExplorationResult one = few(machine, 1);
			assertTrue(none.states() <= one.states(), "seed " + seed);
			assertTrue(hazards(machine, one).keySet().containsAll(hazards(machine, none).keySet()), "seed " + seed);
			if (none.status() == Status.COMPLETE) {
				assertEquals(one.states(), none.states(), "seed " + seed);
			}
			less += none.states() < one.states() ? 1 : 0;
		}
		assertTrue(less > MACHINES / 10, "only " + less + " Machines have switches");
	}

	@Test
	void aLimitComesWithAnEstimate() {
		ExplorationResult result = new Explorer(ReferenceModel.build(2, 1).interpreter(), OPTIONS.withStates(200_000),
				ExplorationMonitor.NONE).run();
		assertTrue(result.estimate().matches("at least [0-9,]+ states, growing x1\\.[0-9]+ a level"), result.estimate());
		assertEquals("", all(RandomMachine.build(1)).estimate());
	}
}
