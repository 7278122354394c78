package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Explorer;
import trapline.machine.explore.Witness;

/** Searching fewer interleavings finds what searching all of them finds. */
class ReductionTest {
	private static final int SEEDS = 2000;

	private static ExplorationResult search(ExplorationMachine system, boolean reduction) {
		ExplorationOptions options = ExplorationOptions.standard().withThreads(1);
		return new Explorer(system, reduction ? options : options.withoutReduction(), ExplorationMonitor.NONE).run();
	}

	@Test
	void generatedMachinesHaveTheSameVerdictsHazardsAndEnds() {
		int hazards = 0;
		int reduced = 0;
		for (int seed = 0; seed < SEEDS; seed++) {
			Machine machine = CoupledMachine.build(seed);
			ExplorationMachine system = ExplorationMachine.of(machine);
			ExplorationResult full = search(system, false);
			ExplorationResult less = search(system, true);
			String where = "seed " + seed;
			assertEquals(answers(full), answers(less), where);
			assertEquals(found(machine, full), found(machine, less), where);
			assertEquals(full.terminals(), less.terminals(), where);
			// the sum over parts, of which there are as many as sources at most, and their product
			assertTrue(less.states() < full.states() + machine.actors().size() + machine.arrivals().size(), where);
			hazards += full.hazards().isEmpty() ? 0 : 1;
			reduced += less.states() < full.states() ? 1 : 0;
		}
		assertTrue(hazards > SEEDS / 3, "with a hazard: " + hazards);
		assertTrue(reduced > SEEDS / 3, "really reduced: " + reduced);
	}

	@Test
	void countsDoNotDependOnTheNumberOfThreads() {
		for (int seed = 0; seed < SEEDS; seed += 20) {
			ExplorationMachine system = ExplorationMachine.of(CoupledMachine.build(seed));
			ExplorationResult one = search(system, true);
			ExplorationOptions three = ExplorationOptions.standard().withThreads(3);
			ExplorationResult many = new Explorer(system, three, ExplorationMonitor.NONE).run();
			assertEquals(one.states(), many.states(), "seed " + seed);
			assertEquals(one.transitions(), many.transitions(), "seed " + seed);
			assertEquals(runs(one), runs(many), "seed " + seed);
		}
	}

	private static List<List<Choice>> runs(ExplorationResult result) {
		return result.outcomes().stream().map(Witness::choices).toList();
	}

	private static List<ExplorationResult.Answer> answers(ExplorationResult result) {
		return result.checks().stream().map(ExplorationResult.Verdict::answer).toList();
	}

	/** Each hazard with the length of its shortest run. */
	private static Map<Integer, Integer> found(Machine machine, ExplorationResult result) {
		Map<Integer, Integer> found = new TreeMap<>();
		result.hazards().forEach(f -> found.put(machine.hazards().indexOf(f.hazard()), f.witness().transitions()));
		return found;
	}

	@Test
	void ofIndependentProcessorsThatAreAlikeOneIsSearched() {
		ExplorationMachine system = ExplorationMachine.of(ReferenceModel.build(2, 1));
		ExplorationResult result = search(system, true);
		assertEquals(1098, result.states());
		assertEquals(6, result.hazards().get(0).witness().transitions());
	}
}
