package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.ExplorationResult.Answer;
import trapline.machine.explore.Explorer;
import trapline.machine.explore.Witness;

/** The exact state counts of the reference transition system, which another model checker gave. */
class ReferenceTest {
	@ParameterizedTest
	@CsvSource({"1, 1, 1400, 4267", "1, 2, 6079, 19330"})
	void oneCpu(int cpus, int faults, long states, long transitions) {
		Machine machine = ReferenceModel.build(cpus, faults);
		ExplorationOptions all = ExplorationOptions.standard().withoutReduction();
		for (ExplorationResult result : List.of(Explorer.explore(machine.interpreter()),
				new Explorer(ExplorationMachine.of(machine), all, ExplorationMonitor.NONE).run())) {
			assertEquals(ExplorationResult.Status.COMPLETE, result.status());
			assertEquals(states, result.states());
			assertEquals(transitions, result.transitions());
			assertEquals(0, result.terminals());
		}
	}

	@Test
	void twoIndependentCpusGiveTheSquare() {
		ExplorationResult result = new Explorer(ExplorationMachine.of(ReferenceModel.build(2, 1)),
				ExplorationOptions.standard().withoutReduction(), ExplorationMonitor.NONE).run();
		assertEquals(1_960_000, result.states());
		assertEquals(2 * 1400 * 4267, result.transitions());
		assertTrue(result.bytes() / result.states() < 57 / 2, "bytes per state " + result.bytes() / result.states());
	}

	/** Where a search with a limit ends depends on the order in which states are found. */
	@Test
	void statesAreFoundInTheSameOrderByAnyNumberOfThreads() {
		ExplorationMachine machine = ExplorationMachine.of(ReferenceModel.build(2, 2));
		ExplorationOptions some = ExplorationOptions.standard().withoutReduction().withStates(1_000_000);
		long states = new Explorer(machine, some.withThreads(1), ExplorationMonitor.NONE).run().states();
		for (int threads = 2; threads <= 5; threads++) {
			assertEquals(states, new Explorer(machine, some.withThreads(threads), ExplorationMonitor.NONE).run().states());
		}
	}

	@Test
	void theShortestRunToANestedNmiHasSixSteps() {
		ExplorationResult result = Explorer.explore(ReferenceModel.build(1, 1).interpreter());
		Witness witness = result.hazards().get(0).witness();
		assertEquals(List.of("v0 NMI", "v0 nmi", "v0 fault", "v0 iret", "v0 NMI", "v0 nmi"),
				witness.choices().stream().map(Choice::label).toList());
		assertEquals(Answer.FAILS, result.checks().get(0).answer());
		assertEquals(6, result.checks().get(0).witness().length());
	}
}
