package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import trapline.machine.Choice;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.StepListener;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Explorer;
import trapline.machine.explore.Witness;
import trapline.machine.explore.search.BreadthFirst;
import trapline.machine.explore.search.Plan;
import trapline.machine.explore.symmetry.Interchange;

/** Of states that differ only in who is who one is visited, and what that finds holds for all of them. */
class SymmetryTest {
	private static final int SEEDS = 2000;
	private static final ExplorationOptions OPTIONS = ExplorationOptions.standard().withThreads(1);

	private static ExplorationResult search(ExplorationMachine system, ExplorationOptions options) {
		return new Explorer(system, options, ExplorationMonitor.NONE).run();
	}

	@Test
	void oneStateInPlaceOfAllThatDifferInWhoIsWhoSaysTheSame() {
		int hazards = 0;
		int folded = 0;
		int ends = 0;
		for (int seed = 0; seed < SEEDS; seed++) {
			String where = "seed " + seed;
			Machine machine = CoupledMachine.symmetric(seed, 2 + seed % 2, false);
			ExplorationMachine system = ExplorationMachine.of(machine);
			ExplorationResult full = search(system, OPTIONS.withoutReduction());
			ExplorationResult less = search(system, OPTIONS);
			assertNull(full.folded(), where);
			assertEquals(answers(full), answers(less), where);
			assertEquals(found(machine, full), found(machine, less), where);
			assertEquals(decided(full), decided(less), where);
			assertEquals(full.terminals(), less.terminals(), where);
			if (full.terminals() <= Explorer.OUTCOMES) {
				assertEquals(ends(machine, full), ends(machine, less), where);
				ends += full.terminals() > 1 ? 1 : 0;
			}
			less.hazards().forEach(f -> assertTrue(met(machine, f.witness()).contains(number(machine, f.hazard())), where + f.hazard()));
			hazards += full.hazards().isEmpty() ? 0 : 1;
			folded += less.folded() != null ? 1 : 0;
		}
		assertTrue(hazards > SEEDS / 3, "with a hazard: " + hazards);
		assertTrue(folded > SEEDS / 3, "folded: " + folded);
		assertTrue(ends > SEEDS / 10, "several ends: " + ends);
	}

	@Test
	void theStatesForWhichOthersStandAreCounted() {
		long stored = 0;
		long all = 0;
		for (int seed = 0; seed < SEEDS; seed++) {
			ExplorationMachine system = ExplorationMachine.of(CoupledMachine.symmetric(seed, 2 + seed % 2, false));
			Plan plan = Plan.full(OPTIONS);
			BreadthFirst full = new BreadthFirst(system, plan, ExplorationMonitor.NONE);
			BreadthFirst less = new BreadthFirst(system, plan.folding(Interchange.of(system.form()).symmetry()), ExplorationMonitor.NONE);
			full.run();
			less.run();
			assertEquals(full.space().size(), less.represented(), "seed " + seed);
			assertEquals(full.terminalCount(), less.terminalCount(), "seed " + seed);
			assertEquals(full.depth(), less.depth(), "seed " + seed);
			stored += less.space().size();
			all += full.space().size();
		}
		assertTrue(all > 2.5 * stored, all + " states, " + stored + " stored");
	}

	@Test
	void threadsDoNotCount() {
		for (int seed = 0; seed < 200; seed++) {
			Machine machine = CoupledMachine.symmetric(seed, 3, false);
			ExplorationResult one = search(ExplorationMachine.of(machine), OPTIONS);
			ExplorationResult two = search(ExplorationMachine.of(machine), OPTIONS.withThreads(2));
			assertEquals(one.states(), two.states());
			assertEquals(one.folded(), two.folded());
			assertEquals(one.hazards().stream().map(f -> f.witness().choices()).toList(),
					two.hazards().stream().map(f -> f.witness().choices()).toList());
		}
	}

	/** A difference of one value is found, and named. */
	@Test
	void whatIsNotInterchangeableIsRefused() {
		int refused = 0;
		for (int seed = 0; seed < SEEDS; seed++) {
			Machine machine = CoupledMachine.symmetric(seed, 2 + seed % 2, true);
			ExplorationMachine system = ExplorationMachine.of(machine);
			Interchange.Proof proof = Interchange.of(system.form());
			if (proof.symmetry() == null) {
				refused++;
				assertFalse(proof.difference().isEmpty());
				assertTrue(Interchange.difference(machine).contains(seed % 4 < 2 ? ".e0" : ".latch, which holds"), Interchange.difference(machine));
			}
			assertEquals(answers(search(system, OPTIONS.withoutReduction())), answers(search(system, OPTIONS)), "seed " + seed);
		}
		assertTrue(refused > SEEDS / 2, "refused: " + refused);
		assertNotNull(Interchange.of(ExplorationMachine.of(CoupledMachine.symmetric(0, 3, false)).form()).symmetry());
	}

	private static List<ExplorationResult.Answer> answers(ExplorationResult result) {
		return result.checks().stream().map(ExplorationResult.Verdict::answer).toList();
	}

	/** The length of the run that decides each check, as far as one does. */
	private static List<Integer> decided(ExplorationResult result) {
		return result.checks().stream().map(v -> v.witness() == null || v.witness().loop() >= 0 ? -1 : v.witness().transitions()).toList();
	}

	/** Each hazard with the length of its shortest run. */
	private static Map<Integer, Integer> found(Machine machine, ExplorationResult result) {
		Map<Integer, Integer> found = new TreeMap<>();
		result.hazards().forEach(f -> found.put(number(machine, f.hazard()), f.witness().transitions()));
		return found;
	}

	private static int number(Machine machine, Hazard hazard) {
		int number = 0;
		while (machine.hazards().get(number) != hazard) {
			number++;
		}
		return number;
	}

	/** Shared variables and where everybody stands, at every end. */
	private static Set<List<Integer>> ends(Machine machine, ExplorationResult result) {
		Set<List<Integer>> ends = new HashSet<>();
		for (Witness run : result.outcomes()) {
			List<Integer> end = new ArrayList<>();
			machine.variables().stream().filter(v -> v.scope() == trapline.machine.Scope.VM).forEach(v -> end.add(run.state()[v.slot()]));
			ends.add(end);
		}
		return ends;
	}

	/** The hazards of a run by number, replayed by the labels of its choices. */
	private static Set<Integer> met(Machine machine, Witness witness) {
		Set<Integer> met = new HashSet<>();
		int[] state = machine.initial();
		StepListener listener = new StepListener() {
			@Override
			public void hazard(Hazard hazard) {
				met.add(number(machine, hazard));
			}
		};
		for (Choice choice : witness.choices()) {
			assertTrue(machine.enabled(state).contains(choice), "not possible: " + choice);
			machine.step(state, choice, listener);
		}
		machine.hazards().stream().filter(h -> h.rule() == null && h.when().test(machine.initial())).forEach(h -> met.add(number(machine, h)));
		return met;
	}
}
