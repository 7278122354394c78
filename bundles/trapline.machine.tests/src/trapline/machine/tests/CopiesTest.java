package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import trapline.machine.Choice;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.Scope;
import trapline.machine.StepListener;
import trapline.machine.Variable;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Explorer;
import trapline.machine.explore.Witness;

/** Of independent parts that are the same but for names one is searched, and what that finds holds for all of them. */
class CopiesTest {
	private static final int SEEDS = 300;
	/** The whole is a product: more states of one copy would be too many of all. */
	private static final int MOST_OF_ALL = 40_000;

	private static ExplorationResult search(Machine machine, boolean reduction) {
		ExplorationOptions options = ExplorationOptions.standard().withThreads(1);
		return new Explorer(ExplorationMachine.of(machine), reduction ? options : options.withoutReduction(),
				ExplorationMonitor.NONE).run();
	}

	@Test
	void copiesHaveTheVerdictsHazardsAndEndsOfTheFullSearch() {
		int compared = 0;
		int hazards = 0;
		int apart = 0;
		for (int seed = 0; seed < SEEDS; seed++) {
			Machine one = CoupledMachine.build(seed);
			long states = search(one, false).states();
			int copies = states * states * states <= MOST_OF_ALL ? 3 : 2;
			if (states * states > MOST_OF_ALL) {
				continue;
			}
			long alone = search(one, true).states();
			ExplorationResult same = compare(CoupledMachine.copies(seed, copies, false), "seed " + seed);
			assertEquals(alone, same.states(), "seed " + seed + ": only one copy is searched");
			ExplorationResult other = compare(CoupledMachine.copies(seed, copies, true), "differing seed " + seed);
			compared++;
			hazards += same.hazards().size() >= copies ? 1 : 0;
			apart += other.states() > alone ? 1 : 0;
		}
		assertTrue(compared > SEEDS / 4, "compared: " + compared);
		assertTrue(hazards > compared / 3, "with a hazard in each copy: " + hazards + " of " + compared);
		assertTrue(apart > compared / 2, "searched apart for one constant: " + apart + " of " + compared);
	}

	private static ExplorationResult compare(Machine machine, String where) {
		ExplorationResult full = search(machine, false);
		ExplorationResult less = search(machine, true);
		assertTrue(full.complete() && less.complete(), where);
		assertEquals(full.checks().stream().map(ExplorationResult.Verdict::answer).toList(),
				less.checks().stream().map(ExplorationResult.Verdict::answer).toList(), where);
		assertEquals(found(machine, full), found(machine, less), where);
		assertEquals(full.terminals(), less.terminals(), where);
		if (full.terminals() <= Explorer.OUTCOMES) {
			assertEquals(ends(machine, full), ends(machine, less), where);
		}
		less.hazards().forEach(f -> assertTrue(met(machine, f.witness()).contains(f.hazard()), where + " " + f.hazard()));
		return less;
	}

	/** Each hazard with the length of its shortest run. */
	private static Map<Integer, Integer> found(Machine machine, ExplorationResult result) {
		Map<Integer, Integer> found = new TreeMap<>();
		result.hazards().forEach(f -> found.put(place(machine, f.hazard()), f.witness().transitions()));
		return found;
	}

	/** Hazards of copies may be equal: the same one counts, not an equal one. */
	private static int place(Machine machine, Hazard hazard) {
		int number = 0;
		while (machine.hazards().get(number) != hazard) {
			number++;
		}
		return number;
	}

	/** What all copies share and leave behind. */
	private static Set<List<Integer>> ends(Machine machine, ExplorationResult result) {
		return result.outcomes().stream().map(run -> machine.variables().stream().filter(v -> v.scope() == Scope.VM)
				.map(Variable::slot).map(slot -> run.state()[slot]).toList()).collect(Collectors.toSet());
	}

	/** The hazards of a run, replayed by the labels of its choices. */
	private static List<Hazard> met(Machine machine, Witness witness) {
		List<Hazard> met = new ArrayList<>();
		int[] state = machine.initial();
		StepListener listener = new StepListener() {
			@Override
			public void hazard(Hazard hazard) {
				met.add(hazard);
			}
		};
		for (Choice choice : witness.choices()) {
			assertTrue(machine.enabled(state).contains(choice), "not possible: " + choice);
			machine.step(state, choice, listener);
		}
		machine.hazards().stream().filter(h -> h.rule() == null && h.when().test(machine.initial())).forEach(met::add);
		return met;
	}
}
