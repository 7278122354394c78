package trapline.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import trapline.compiler.CompileOptions;
import trapline.compiler.Compiled;
import trapline.compiler.Problem;
import trapline.compiler.ScenarioCompiler;
import trapline.library.Example;
import trapline.library.Library;
import trapline.machine.Machine;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Explorer;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;

/** The texts that the product ships. */
class LibraryTest {
	/** Every interleaving. */
	private static final ExplorationOptions ALL = ExplorationOptions.standard().withoutReduction();

	private static Loaded load(Example example) {
		return new NotationLoader(Library.standard()::module).load(example.text(), example.name() + ".trap");
	}

	static Stream<String> examples() {
		return Library.standard().examples().stream().map(Example::name);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyExampleCompilesInAllVariants(String name) {
		Loaded loaded = load(Library.standard().example(name).orElseThrow());
		for (Map<String, String> variant : ScenarioCompiler.variants(loaded.scenario().orElseThrow())) {
			Compiled compiled = Texts.compile(loaded, CompileOptions.NONE.withParams(variant));
			assertEquals(List.of(), compiled.problems().stream().map(Problem::toString).toList(), name + " " + variant);
			Run run = new Run(compiled.machine()).toEnd(500);
			assertTrue(run.rules.size() > 3, name + " stops at once");
		}
	}

	private static long states(String example, String faults, ExplorationOptions options) {
		Loaded loaded = load(Library.standard().example(example).orElseThrow());
		Machine machine = Texts.compile(loaded, CompileOptions.NONE.withParams(Map.of("faults", faults))).machine();
		ExplorationResult result = new Explorer(ExplorationMachine.of(machine), options, ExplorationMonitor.NONE).run();
		assertTrue(result.complete(), result.status().sentence());
		return result.states();
	}

	@Test
	void theReferenceModelHasItsExactCounts() {
		assertEquals(1400, states("bench/reference-one", "1", ALL));
		assertEquals(6079, states("bench/reference-one", "2", ALL));
	}

	@Test
	void twoIndependentProcessorsHaveTheProductOrWithReductionOneThatStandsForBoth() {
		assertEquals(1400L * 1400, states("bench/reference", "1", ALL));
		assertEquals(1098, states("bench/reference", "1", ExplorationOptions.standard()));
	}

	@Test
	void compilingTwiceGivesTheSameMachine() {
		Loaded loaded = load(Library.standard().example("s5-04").orElseThrow());
		String once = print(loaded);
		assertEquals(once, print(loaded));
		assertEquals(once, print(load(Library.standard().example("s5-04").orElseThrow())));
	}

	private static String print(Loaded loaded) {
		return trapline.machine.print.MachinePrinter.print(Texts.compile(loaded, CompileOptions.NONE).machine());
	}
}
