package trapline.session.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import trapline.library.Example;
import trapline.library.Library;
import trapline.machine.Check;
import trapline.machine.Machine;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Explorer;
import trapline.machine.explore.Witness;
import trapline.session.ChoiceScript;
import trapline.session.Pause;
import trapline.session.Replay;
import trapline.session.Stepper;

/** What a search of a shipped example found happens again when its script is read back and replayed. */
class WitnessReplayTest {
	static List<String> examples() {
		return Library.standard().examples().stream().map(Example::name).toList();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyWitnessReplaysToTheStateAndTheHazardItPromises(String name) {
		Machine machine = Scenarios.machine(Scenarios.example(name), Map.of());
		ExplorationResult result = Explorer.explore(ExplorationMachine.of(machine));
		result.hazards().forEach(finding -> {
			Stepper stepper = replayed(machine, finding.witness());
			assertTrue(stepper.path().stream().anyMatch(moment -> moment.step() != null
					&& moment.step().hazards().contains(finding.hazard())), finding.hazard().id());
		});
		for (ExplorationResult.Verdict verdict : result.checks()) {
			if (verdict.witness() != null) {
				Stepper stepper = replayed(machine, verdict.witness());
				if (verdict.check().condition() != null) {
					boolean last = verdict.check().condition().test(stepper.now().copyOfState());
					boolean wanted = verdict.check().kind() != Check.Kind.ALWAYS && verdict.check().kind() != Check.Kind.EVENTUALLY;
					assertEquals(wanted, last, verdict.check().text());
				}
			}
		}
		result.outcomes().forEach(end -> assertEquals(List.of(),
				replayed(machine, end).choices().stream().filter(choice -> !choice.arrival()).toList()));
	}

	/** Written, read, replayed; a loop is gone round a second time. */
	private static Stepper replayed(Machine machine, Witness witness) {
		ChoiceScript written = ChoiceScript.of(witness.choices(), witness.loop());
		ChoiceScript script = ChoiceScript.parse("w", written.text());
		assertEquals(written.text(), script.text());
		assertEquals(witness.length(), script.length());
		Replay replay = new Replay(machine, script);
		Pause pause = replay.run("w");
		assertArrayEquals(witness.state(), replay.stepper().now().copyOfState());
		assertEquals(witness.loop() >= 0, pause.reason() == Pause.Reason.REPEATS);
		int[] state = witness.state().clone();
		for (int i = witness.loop(); i >= 0 && i < witness.length(); i++) {
			machine.step(state, witness.choices().get(i), null);
		}
		return replay.stepper();
	}
}
