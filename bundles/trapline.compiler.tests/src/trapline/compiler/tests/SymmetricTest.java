package trapline.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.compiler.CompileOptions;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Explorer;

/** Processors that are declared to be interchangeable. */
class SymmetricTest {
	@TempDir
	Path folder;
	private Texts texts;

	@BeforeEach
	void platform() {
		texts = new Texts(folder).module(Texts.TOY);
	}

	private static String pair(String one, String other, String rest) {
		return "scenario s platform toy memory { n : 0..3 = 0 } vcpu v0 { " + one + " } vcpu v1 { " + other + " } " + rest
				+ " symmetric v0, v1";
	}

	private static String two(String program, String rest) {
		return pair(program, program, rest);
	}

	private static final String COUNTS = "task { if n < 3 { set n <- n + 1; } set x <- n; stop; } handler low { set n <- 0; ret; }";
	private static final String EVENTS = "event e0 : line_rises(low) on v0 once event e1 : line_rises(low) on v1 once ";

	private List<String> problems(String scenario) {
		return texts.compile(scenario, CompileOptions.NONE).problems().stream().map(Object::toString).toList();
	}

	@Test
	void oneOfTwoStatesIsStoredAndTheAnswersAreTheSame() {
		ExplorationMachine machine = ExplorationMachine.of(texts.machine(two(COUNTS, EVENTS + "check never v0.x == 3 && v1.x == 3 check exists v0.x == 0 check exists v1.x == 0")));
		ExplorationResult folded = Explorer.explore(machine);
		ExplorationResult full = new Explorer(machine, ExplorationOptions.standard().withoutReduction(), ExplorationMonitor.NONE).run();
		assertEquals(List.of("v0", "v1"), folded.folded().actors());
		assertNull(full.folded());
		assertEquals(full.checks().stream().map(v -> v.answer() + " " + (v.witness() == null ? -1 : v.witness().transitions())).toList(),
				folded.checks().stream().map(v -> v.answer() + " " + (v.witness() == null ? -1 : v.witness().transitions())).toList());
		assertEquals(full.terminals(), folded.terminals());
		assertTrue(folded.states() < 0.6 * full.states(), folded.states() + " of " + full.states());
	}

	private void refused(String difference, String scenario) {
		List<String> problems = problems(scenario);
		assertEquals(1, problems.size(), problems.toString());
		assertTrue(problems.get(0).matches("s.trap:1:[0-9]+: .*"), problems.get(0));
		assertTrue(problems.get(0).contains(difference), problems.get(0));
	}

	@Test
	void whatTellsThemApartIsNamed() {
		assertEquals(List.of(), problems(two(COUNTS, EVENTS)));
		refused("(v0 runs 'nop' in its task where v1 runs 'stop' in its task)", pair("task { nop; stop; }", "task { stop; }", ""));
		refused("v0.y, which holds 1..1 and begins with 1; v1.y, which holds 0..0 and begins with 0",
				pair("start { y = 1 } task { set x <- y; stop; }", "task { set x <- y; stop; }",
						"check never v0.x == 1 || v1.x == 1"));
		refused("check exists v0.x == 0", two(COUNTS, EVENTS + "check exists v0.x == 0"));
		refused("1 events on v0, 0 events on v1", two(COUNTS, "event e0 : line_rises(low) on v0 once"));
		refused("e0.left, which holds 0..1 and begins with 1; e1.left, which holds 0..2 and begins with 2", two(COUNTS, "event e0 : line_rises(low) on v0 once event e1 : line_rises(low) on v1 2 times"));
	}

	/** A memory word of each is one word of the other in the other's place. */
	@Test
	void wordsOfTheirOwnChangePlacesToo() {
		String one = "scenario s platform toy memory { a : 0..3 = 0 b : 0..3 = 0 } ";
		String programs = "vcpu v0 { task { set a <- 1; set x <- b; stop; } } vcpu v1 { task { set b <- 1; set x <- a; stop; } } symmetric v0, v1 ";
		assertTrue(problems(one + programs).isEmpty(), problems(one + programs).toString());
		assertTrue(problems(one + programs + "check never v0.x == 0 && v1.x == 0").isEmpty());
		refused("a, which holds 0..3 and begins with 0; b, which holds 1..1 and begins with 1", one.replace("b : 0..3 = 0", "b : 0..3 = 1") + programs);
	}

	@Test
	void oneListOfSeveralProcessorsEachOnce() {
		refused("vcpu v0 is named twice", two(COUNTS, EVENTS).replace("symmetric v0, v1", "symmetric v0, v0"));
		refused("there is another 'symmetric' in this scenario", two(COUNTS, EVENTS) + " symmetric v0, v1");
	}
}
