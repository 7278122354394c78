package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import trapline.machine.Check;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.ExplorationResult.Answer;
import trapline.machine.explore.ExplorationResult.Verdict;
import trapline.machine.explore.Explorer;
import trapline.machine.explore.form.Extent;

/** Asked for one check or hazard, a search says of it what a search of everything says. */
class SliceTest {
	private static final int SEEDS = 500;
	private static final ExplorationOptions OPTIONS = ExplorationOptions.standard().withThreads(1);

	private long whole;
	private long sliced;

	private static ExplorationResult search(Machine machine, Extent extent, ExplorationOptions options) {
		return new Explorer(ExplorationMachine.of(machine, extent), options, ExplorationMonitor.NONE).run();
	}

	@Test
	void coupledProcessors() {
		for (int seed = 0; seed < SEEDS; seed++) {
			compare(seed % 5 == 0 ? CoupledMachine.copies(seed, 2, true) : CoupledMachine.build(seed), "seed " + seed);
		}
		assertTrue(sliced < 0.8 * whole, sliced + " states in place of " + whole);
	}

	@Test
	void everyKindOfRule() {
		for (int seed = 0; seed < SEEDS; seed++) {
			compare(RandomMachine.build(seed), "seed " + seed);
		}
		assertTrue(sliced < 0.9 * whole, sliced + " states in place of " + whole);
	}

	private void compare(Machine machine, String where) {
		ExplorationResult all = search(machine, Extent.ALL, OPTIONS.withoutReduction());
		if (all.states() > 3000) {
			return;
		}
		for (int i = 0; i < machine.checks().size(); i++) {
			Check check = machine.checks().get(i);
			Answer answer = all.checks().get(i).answer();
			for (Extent extent : List.of(Extent.JUDGED, Extent.ASKED)) {
				ExplorationResult one = search(machine.judging(List.of(), List.of(check)), extent, OPTIONS.withoutReduction());
				assertEquals(answer, one.checks().get(0).answer(), where + " check " + i + " " + extent);
				shows(machine, one.checks().get(0), where);
				whole += all.states();
				sliced += one.states();
			}
			ExplorationResult soon = search(machine.judging(List.of(), List.of(check)), Extent.ASKED, OPTIONS.untilKnown(true));
			assertEquals(answer, soon.checks().get(0).answer(), where + " check " + i);
			assertTrue(soon.known(), where);
		}
		machine.hazards().stream().map(Hazard::id).distinct().forEach(id -> hazard(machine, id, all, where));
	}

	private void hazard(Machine machine, String id, ExplorationResult all, String where) {
		boolean found = all.hazards().stream().anyMatch(f -> f.hazard().id().equals(id));
		Machine judged = machine.judging(machine.hazards().stream().filter(h -> h.id().equals(id)).toList(), List.of());
		for (Extent extent : List.of(Extent.JUDGED, Extent.ASKED)) {
			ExplorationResult one = search(judged, extent, OPTIONS.withoutReduction());
			assertEquals(found, !one.hazards().isEmpty(), where + " hazard " + id + " " + extent);
			whole += all.states();
			sliced += one.states();
		}
		assertEquals(found, !search(judged, Extent.ASKED, OPTIONS.untilKnown(true)).hazards().isEmpty(), where + " hazard " + id);
	}

	/** A run that decides ends, on the whole Machine, where the condition says so. */
	private static void shows(Machine machine, Verdict verdict, String where) {
		if (verdict.witness() == null || verdict.witness().loop() >= 0 || verdict.check().kind() == Check.Kind.EVENTUALLY) {
			return;
		}
		int[] state = machine.initial();
		verdict.witness().choices().forEach(choice -> {
			assertTrue(machine.enabled(state).contains(choice), where + " not possible: " + choice);
			machine.step(state, choice, null);
		});
		assertEquals(verdict.check().kind() != Check.Kind.ALWAYS, verdict.check().condition().test(state), where);
	}
}
