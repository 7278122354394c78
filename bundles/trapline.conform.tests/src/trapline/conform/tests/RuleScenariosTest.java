package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import trapline.compiler.CompileOptions;
import trapline.compiler.ScenarioCompiler;
import trapline.conform.mutation.ScenarioRules;
import trapline.library.Library;
import trapline.machine.Machine;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.ExplorationResult.Answer;
import trapline.machine.explore.Explorer;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;

/** What the scenarios of rules promise in their first lines: the hazards that they show, and that their checks hold. */
class RuleScenariosTest {
	private static final String SHOWS = "// shows: ";
	private static final String HOLD = "// checks: hold";

	private static List<String> showing() throws IOException {
		return withLine(SHOWS);
	}

	private static List<String> checked() throws IOException {
		return withLine(HOLD);
	}

	@ParameterizedTest
	@MethodSource("showing")
	void aScenarioShowsItsHazards(String name) throws IOException {
		String text = Folder.rules().get(name);
		Set<String> rules = ScenarioRules.of(name, text);
		for (String line : text.lines().filter(line -> line.startsWith(SHOWS)).toList())
			for (String hazard : line.substring(SHOWS.length()).split(", *"))
				assertTrue(rules.contains(hazard), hazard + " is not shown by " + name);
	}

	@ParameterizedTest
	@MethodSource("checked")
	void theChecksOfAScenarioHoldInEveryVariantAndInterleaving(String name) throws IOException {
		Loaded loaded = new NotationLoader(Library.standard()::module).load(Folder.rules().get(name), name + ".trap");
		for (Map<String, String> variant : ScenarioCompiler.variants(loaded.scenario().orElseThrow())) {
			Machine machine = new ScenarioCompiler(object -> null).compile(loaded.scenario().orElseThrow(), loaded.baseFirst(),
					CompileOptions.NONE.withParams(variant)).machine();
			assertFalse(machine.checks().isEmpty(), name + " has no check");
			ExplorationResult result = Explorer.explore(ExplorationMachine.of(machine));
			assertTrue(result.complete(), name + ": " + result.status().sentence());
			for (ExplorationResult.Verdict verdict : result.checks())
				assertEquals(Answer.HOLDS, verdict.answer(), name + " " + variant + ": " + verdict.check().text());
		}
	}

	private static List<String> withLine(String beginning) throws IOException {
		List<String> names = new ArrayList<>();
		Folder.rules().forEach((name, text) -> {
			if (text.lines().anyMatch(line -> line.startsWith(beginning)))
				names.add(name);
		});
		return names;
	}
}
