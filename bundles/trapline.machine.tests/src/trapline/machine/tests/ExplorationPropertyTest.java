package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import trapline.machine.Check;
import trapline.machine.Choice;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.StepListener;
import trapline.machine.Variable;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.ExplorationResult.Answer;
import trapline.machine.explore.Explorer;

/** The explorer against a search so simple that it cannot be wrong, on random Machines. */
class ExplorationPropertyTest {
	private static final int SEEDS = 200;

	/** A breadth-first search over lists of ints, with the listener telling the hazards. */
	private static final class Naive {
		final Machine machine;
		final Map<List<Integer>, Integer> depths = new HashMap<>();
		final Map<Integer, Integer> hazardDepth = new TreeMap<>();
		long transitions;
		long terminals;
		int depth;

		Naive(Machine machine) {
			this.machine = machine;
			Deque<int[]> queue = new ArrayDeque<>();
			int[] first = machine.initial();
			depths.put(list(first), 0);
			stateHazards(first, 0);
			queue.add(first);
			while (!queue.isEmpty()) {
				expand(queue.remove(), queue);
			}
		}

		private void stateHazards(int[] state, int at) {
			for (int h = 0; h < machine.hazards().size(); h++) {
				Hazard hazard = machine.hazards().get(h);
				if (hazard.rule() == null && hazard.when().test(state)) {
					hazardDepth.putIfAbsent(h, at);
				}
			}
		}

		private void expand(int[] state, Deque<int[]> queue) {
			int at = depths.get(list(state));
			depth = at;
			List<Choice> choices = machine.enabled(state);
			terminals += choices.isEmpty() ? 1 : 0;
			for (Choice choice : choices) {
				transitions++;
				int[] next = state.clone();
				machine.step(next, choice, new StepListener() {
					@Override
					public void hazard(Hazard hazard) {
						if (hazard.rule() != null) {
							hazardDepth.putIfAbsent(machine.hazards().indexOf(hazard), at + 1);
						}
					}
				});
				if (depths.putIfAbsent(list(next), at + 1) == null) {
					stateHazards(next, at + 1);
					queue.add(next);
				}
			}
		}

		private static List<Integer> list(int[] state) {
			return IntStream.of(state).boxed().toList();
		}
	}

	@Test
	void countsAreThoseOfTheNaiveSearch() {
		int interesting = 0;
		for (int seed = 0; seed < SEEDS; seed++) {
			boolean wide = seed % 4 == 3;
			Machine machine = wide ? RandomMachine.buildWide(seed) : RandomMachine.build(seed);
			assertEquals(wide, machine.interpreter().codec().words() > 1);
			Naive naive = new Naive(machine);
			ExplorationResult result = Explorer.explore(machine.interpreter());
			String where = "seed " + seed;
			assertEquals(naive.depths.size(), result.states(), where);
			assertEquals(naive.transitions, result.transitions(), where);
			assertEquals(naive.terminals, result.terminals(), where);
			assertEquals(naive.depth, result.depth(), where);
			assertEquals(naive.hazardDepth, hazardDepths(machine, result), where);
			checks(naive, result, where);
			interesting += naive.depths.size() > 20 ? 1 : 0;
		}
		assertTrue(interesting > SEEDS / 3, "only " + interesting + " Machines have more than 20 states");
	}

	private static Map<Integer, Integer> hazardDepths(Machine machine, ExplorationResult result) {
		Map<Integer, Integer> depths = new TreeMap<>();
		result.hazards().forEach(f -> depths.put(machine.hazards().indexOf(f.hazard()), f.witness().length()));
		return depths;
	}

	private static void checks(Naive naive, ExplorationResult result, String where) {
		for (ExplorationResult.Verdict verdict : result.checks()) {
			Check check = verdict.check();
			if (check.kind() == Check.Kind.EVENTUALLY) {
				continue;
			}
			var depth = naive.depths.entrySet().stream()
					.filter(e -> check.condition().test(e.getKey().stream().mapToInt(i -> i).toArray()))
					.mapToInt(Map.Entry::getValue).min();
			boolean holds = depth.isPresent() == (check.kind() == Check.Kind.EXISTS);
			assertEquals(holds ? Answer.HOLDS : Answer.FAILS, verdict.answer(), where);
			if (depth.isPresent()) {
				assertEquals(depth.getAsInt(), verdict.witness().length(), where);
				assertTrue(check.condition().test(verdict.witness().state()), where);
			}
		}
	}

	@Test
	void theExplorationFormFindsTheSameInFewerStates() {
		int drops = 0;
		int smaller = 0;
		for (int seed = 0; seed < SEEDS; seed++) {
			Machine machine = RandomMachine.build(seed);
			ExplorationMachine form = ExplorationMachine.of(machine);
			Set<List<Integer>> projected = new HashSet<>();
			for (List<Integer> state : new Naive(machine).depths.keySet()) {
				List<Integer> kept = new ArrayList<>(state);
				form.dropped().stream().map(Variable::slot).forEach(slot -> kept.set(slot, null));
				projected.add(kept);
			}
			ExplorationResult result = Explorer.explore(form);
			long full = new Explorer(form, ExplorationOptions.standard().withoutReduction(), ExplorationMonitor.NONE).run().states();
			assertTrue(projected.size() >= full, "seed " + seed);
			smaller += projected.size() > full ? 1 : 0;
			ExplorationResult micro = Explorer.explore(machine.interpreter());
			assertEquals(hazardDepths(machine, micro).keySet(), hazardDepths(machine, result).keySet(), "seed " + seed);
			assertEquals(micro.terminals() > 0, result.terminals() > 0, "seed " + seed);
			assertEquals(micro.checks().stream().map(ExplorationResult.Verdict::answer).toList(),
					result.checks().stream().map(ExplorationResult.Verdict::answer).toList(), "seed " + seed);
			drops += form.dropped().isEmpty() ? 0 : 1;
		}
		assertTrue(drops > SEEDS / 2, "only " + drops + " Machines had history to drop");
		assertTrue(smaller > SEEDS / 5, "only " + smaller + " Machines had steps to fuse or variables to reset");
	}

	/** A compiled transition leads where its micro-steps lead, up to what no longer matters there. */
	@Test
	void compiledTransitionsAreThoseOfTheMicroMachine() {
		int fused = 0;
		for (int seed = 0; seed < SEEDS; seed++) {
			Machine machine = seed % 4 == 3 ? RandomMachine.buildWide(seed) : RandomMachine.build(seed);
			ExplorationMachine system = ExplorationMachine.of(machine);
			MicroSteps micro = new MicroSteps(system);
			fused += micro.compareAll("seed " + seed) ? 1 : 0;
		}
		assertTrue(fused > SEEDS / 10, "only " + fused + " Machines had transitions of several steps");
	}

	@Test
	void theNumberOfThreadsDoesNotMatter() {
		ExplorationMachine system = ExplorationMachine.of(ReferenceModel.build(2, 1));
		ExplorationOptions options = ExplorationOptions.standard().withStates(300_000);
		List<String> one = told(new Explorer(system, options.withThreads(1), ExplorationMonitor.NONE).run());
		for (int threads : new int[] {2, 3}) {
			assertEquals(one, told(new Explorer(system, options.withThreads(threads), ExplorationMonitor.NONE).run()));
		}
		for (int seed = 0; seed < SEEDS; seed += 10) {
			ExplorationMachine random = ExplorationMachine.of(RandomMachine.buildWide(seed));
			ExplorationOptions all = ExplorationOptions.standard();
			assertEquals(told(new Explorer(random, all.withThreads(1), ExplorationMonitor.NONE).run()),
					told(new Explorer(random, all.withThreads(4), ExplorationMonitor.NONE).run()), "seed " + seed);
		}
	}

	private static List<String> told(ExplorationResult result) {
		List<String> told = new ArrayList<>();
		told.add(result.states() + " " + result.transitions() + " " + result.depth() + " " + result.terminals());
		result.outcomes().forEach(w -> told.add(w.choices().toString()));
		result.hazards().forEach(f -> told.add(f.hazard().id() + f.witness().choices()));
		result.checks().forEach(v -> told.add(v.answer() + (v.witness() == null ? "" : v.witness().choices().toString())));
		return told;
	}

	@Test
	void whoListensDoesNotMatterAndWritesTellTheWholeDifference() {
		for (int seed = 0; seed < SEEDS; seed++) {
			Machine machine = RandomMachine.build(seed);
			int[] state = machine.initial();
			java.util.Random random = new java.util.Random(seed);
			for (int i = 0; i < 50; i++) {
				List<Choice> choices = machine.enabled(state);
				if (choices.isEmpty()) {
					break;
				}
				Choice choice = choices.get(random.nextInt(choices.size()));
				int[] alone = state.clone();
				machine.step(alone, choice, null);
				int[] told = state.clone();
				machine.step(state, choice, new StepListener() {
					@Override
					public void write(Variable variable, int before, int after) {
						assertEquals(told[variable.slot()], before);
						told[variable.slot()] = after;
					}
				});
				assertEquals(Naive.list(alone), Naive.list(state), "seed " + seed);
				assertEquals(Naive.list(alone), Naive.list(told), "seed " + seed);
			}
		}
	}

	@Test
	void choicesHaveDifferentLabels() {
		for (int seed = 0; seed < SEEDS; seed++) {
			Machine machine = RandomMachine.build(seed);
			for (List<Integer> state : new Naive(machine).depths.keySet()) {
				List<Choice> choices = machine.enabled(state.stream().mapToInt(i -> i).toArray());
				Set<String> labels = new HashSet<>();
				choices.forEach(c -> assertTrue(labels.add(c.label()), c.label()));
			}
		}
	}
}
