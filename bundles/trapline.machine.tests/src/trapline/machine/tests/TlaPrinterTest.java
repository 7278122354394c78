package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import trapline.machine.Check;
import trapline.machine.Machine;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.ExplorationResult.Answer;
import trapline.machine.explore.ExplorationResult.Verdict;
import trapline.machine.explore.Explorer;
import trapline.machine.print.tla.TlaModel;
import trapline.machine.print.tla.TlaPrinter;
import trapline.machine.tests.tla.TlaModule;

/** A printed module defines the states and verdicts that an exploration finds. */
class TlaPrinterTest {
	private static final int SEEDS = 120;

	@Test
	void randomMachinesHaveTheSameStatesAndVerdictsInTla() {
		for (int seed = 0; seed < SEEDS; seed++) {
			Machine machine = RandomModels.machine(seed);
			compare("seed " + seed, machine);
		}
	}

	@Test
	void theReferenceModelHasTheSameStatesInTla() {
		compare("reference", ReferenceModel.build(1, 1));
	}

	private static void compare(String where, Machine machine) {
		ExplorationMachine system = ExplorationMachine.of(machine);
		TlaModel model = TlaPrinter.print(system, "m");
		TlaModule module = new TlaModule(model.module(), model.configuration());
		ExplorationResult result = new Explorer(system, ExplorationOptions.standard().withoutReduction(), ExplorationMonitor.NONE).run();
		assertEquals(result.states(), module.states(), where);
		assertEquals(seen(result), module.violated(), where);
	}

	/** The invariants that have to fail. */
	private static Set<String> seen(ExplorationResult result) {
		Set<String> seen = new TreeSet<>();
		result.hazards().forEach(f -> seen.add("hazard_" + f.hazard().id().replace('-', '_')));
		for (int i = 0; i < result.checks().size(); i++) {
			Verdict verdict = result.checks().get(i);
			boolean shown = verdict.answer() == (verdict.check().kind() == Check.Kind.EXISTS ? Answer.HOLDS : Answer.FAILS);
			if (shown && verdict.check().kind() != Check.Kind.EVENTUALLY) {
				seen.add("check_" + (i + 1));
			}
		}
		return seen;
	}
}
