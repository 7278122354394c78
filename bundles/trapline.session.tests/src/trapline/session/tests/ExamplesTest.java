package trapline.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import trapline.library.Example;
import trapline.library.Library;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Explorer;
import trapline.machine.explore.form.Extent;
import trapline.notation.Loaded;
import trapline.session.Stepper;

/** What the examples promise in their first lines is what they do. */
class ExamplesTest {
	static List<String> examples() {
		return Library.standard().examples().stream().map(Example::name).filter(name -> !name.startsWith("bench/")).toList();
	}

	static List<String> harmless() {
		return examples().stream().filter(name -> Library.standard().example(name).orElseThrow().shows().isEmpty()).toList();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theFirstStoryMeetsTheHazardsThatTheExampleShowsAndNoOthers(String name) {
		Stepper stepper = Scenarios.run(Scenarios.example(name));
		assertEquals(new TreeSet<>(Library.standard().example(name).orElseThrow().shows()), Scenarios.hazards(stepper));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theFirstStoryHappensAsItIsToldAndEndsByItself(String name) {
		Loaded loaded = Scenarios.example(name);
		Stepper stepper = new Stepper(Scenarios.machine(loaded, Map.of()), Scenarios.firstStory(loaded), 2000);
		String end = stepper.run().text();
		assertEquals(List.of(), stepper.divergences());
		assertTrue(stepper.path().size() < 2000, end);
	}

	/** An example that shows nothing keeps that promise in every interleaving. */
	@ParameterizedTest
	@MethodSource("harmless")
	void noInterleavingOfAnExampleThatShowsNothingMeetsAHazard(String name) {
		assertEquals(Set.of(), found(Scenarios.machine(Scenarios.example(name), Map.of())));
	}

	/** Fusing steps, resetting what no longer matters and leaving out interleavings change neither hazards nor verdicts nor ends. */
	@ParameterizedTest
	@MethodSource("ofHardware")
	void fewerStatesSayTheSame(String name) {
		Machine machine = Scenarios.machine(Scenarios.example(name), Map.of());
		ExplorationMachine form = ExplorationMachine.of(machine);
		ExplorationResult micro = Explorer.explore(machine.interpreter());
		ExplorationResult full = new Explorer(form, ExplorationOptions.standard().withoutReduction(), ExplorationMonitor.NONE).run();
		ExplorationResult reduced = Explorer.explore(form);
		assertEquals(told(micro), told(full));
		assertEquals(told(full), told(reduced));
		assertEquals(full.terminals(), reduced.terminals());
		assertTrue(full.states() <= micro.states() && reduced.states() <= full.states(), "states");
	}

	/** Asked for one check or hazard, a search of less says what a search of everything says. */
	@ParameterizedTest
	@MethodSource("ofHardware")
	void askedForOneItSaysTheSame(String name) {
		Machine machine = Scenarios.machine(Scenarios.example(name), Map.of());
		ExplorationResult all = Explorer.explore(ExplorationMachine.of(machine));
		for (ExplorationResult.Verdict verdict : all.checks()) {
			String id = verdict.check().hazard();
			ExplorationResult one = asked(machine.judging(hazards(machine, id), List.of(verdict.check())));
			assertEquals(verdict.answer(), one.checks().get(0).answer(), verdict.check().text());
		}
		Set<String> found = all.hazards().stream().map(finding -> finding.hazard().id()).collect(Collectors.toSet());
		for (String id : found) {
			assertFalse(asked(machine.judging(hazards(machine, id), List.of())).hazards().isEmpty(), id);
		}
		List<Hazard> others = machine.hazards().stream().filter(hazard -> !found.contains(hazard.id())).toList();
		assertEquals(List.of(), asked(machine.judging(others, List.of())).hazards());
	}

	private static List<Hazard> hazards(Machine machine, String id) {
		return machine.hazards().stream().filter(hazard -> hazard.id().equals(id)).toList();
	}

	private static ExplorationResult asked(Machine machine) {
		return new Explorer(ExplorationMachine.of(machine, Extent.ASKED), ExplorationOptions.standard().untilKnown(true),
				ExplorationMonitor.NONE).run();
	}

	/** All but the reference models, whose states are counted elsewhere. */
	static List<String> ofHardware() {
		return Library.standard().examples().stream().map(Example::name).filter(name -> !name.startsWith("bench/")).toList();
	}

	private static List<String> told(ExplorationResult result) {
		return Stream.concat(result.hazards().stream().map(f -> f.hazard().id() + " " + f.hazard().owner()).sorted(),
				result.checks().stream().map(v -> v.check().text() + " " + v.answer())).toList();
	}

	/** Ids of the hazards that some interleaving meets. */
	static Set<String> found(Machine machine) {
		ExplorationResult result = Explorer.explore(ExplorationMachine.of(machine));
		assertTrue(result.complete(), result.status().sentence());
		return result.hazards().stream().map(ExplorationResult.Finding::hazard).filter(hazard -> !hazard.warning()).map(Hazard::id)
				.collect(Collectors.toCollection(TreeSet::new));
	}
}
