package trapline.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.machine.Actor;
import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.DecisionPoint;
import trapline.machine.Machine;
import trapline.machine.StepListener;

/** Control points: steps, jumps, calls, decisions, choices, cascades. */
class ControlTest {
	@TempDir
	Path folder;
	private Texts texts;

	@BeforeEach
	void platform() {
		texts = new Texts(folder).module(Texts.TOY);
	}

	private Run run(String module, String task) {
		texts.module("module more import toy " + module);
		return new Run(texts.machine("scenario s platform toy import more vcpu v0 { task { " + task + " } }")).toEnd(40);
	}

	@Test
	void stepsRunInOrderAndFalseGuardsAreSkipped() {
		Run run = run("event insn two { B-1 \"one\" { x := 1; } B-2 \"not\" when x == 2 { y := 9; } B-3 \"three\" when x == 1 { y := 3; } }",
				"two; stop;");
		assertEquals(List.of("A-2", "B-1", "B-3", "A-2", "A-5"), run.rules);
		assertEquals("3", run.value("v0.y"));
		assertEquals(List.of("two", "stop"), run.events);
	}

	@Test
	void gotoAssignsAllArgumentsAtOnce() {
		Run run = run("event insn swap_it B-1 \"go\" { x := 1; y := 2; goto swap(x, y); } "
				+ "event proc swap(a : 0..9, b : 0..9) { B-2 \"again\" when a < b { goto swap(b, a); } B-3 \"done\" { x := a; y := b; } }",
				"swap_it; stop;");
		assertEquals("2", run.value("v0.x"));
		assertEquals("1", run.value("v0.y"));
		assertEquals("2", run.value("v0.swap.a"));
		assertEquals(List.of("swap it", "swap", "swap"), run.events.stream().map(e -> e.replace('_', ' ')).toList().subList(0, 3));
	}

	@Test
	void aProcThatEndsReturnsToTheBoundary() {
		Run run = run("event insn go B-1 \"go\" { goto away(); } proc away() { do { pc := next; x := 7; } }", "go; stop;");
		assertEquals("7", run.value("v0.x"));
		assertEquals("true", run.value("v0.stopped"));
	}

	@Test
	void calledStepsArePartOfTheStepAndStillTold() {
		Run run = run("event insn outer B-1 \"outer\" { x := 1; call inner(x, y); x := x + 1; } "
				+ "proc inner(n : 0..9, to) { var held : 0..9; B-2 \"keeps\" { held := n; x := 5; to := n; } B-3 \"never\" when n == 5 { y := 9; } }",
				"outer; stop;");
		assertEquals(List.of("A-2", "B-1", "B-2", "A-2", "A-5"), run.rules);
		assertEquals("6", run.value("v0.x"));
		assertEquals("1", run.value("v0.y"), "a parameter with a type is a value, one without stands for its argument");
		assertEquals("1", run.value("v0.inner.held"));
	}

	@Test
	void hazardsAreFoundInCalledSteps() {
		Run run = run("event insn outer B-1 \"outer\" { x := 3; call inner(); } proc inner() { B-2 \"inner\" { x := 4; } } "
				+ "hazard H-1 \"x is 3 before\" at B-2 when x == 3;", "outer; stop;");
		assertEquals(List.of("hazard H-1"), run.told);
	}

	@Test
	void aJumpEndsAStepAlsoInsideABranch() {
		Run run = run("event insn maybe { B-1 \"maybe\" { if x == 0 { goto away(); } else { x := 2; } y := 5; } B-2 \"next\" { y := 6; } } "
				+ "proc away() { B-3 \"away\" { pc := next; } }", "maybe; stop;");
		assertEquals("0", run.value("v0.y"));
		assertEquals(List.of("A-2", "B-1", "B-3", "A-2", "A-5"), run.rules);
	}

	@Test
	void rankAndBlockersDecide() {
		texts.module("""
				module ranks
				import toy
				extend decision boundary {
					rank 0.5 first B-1 "the least rank wins" when x == 1 blocked by off loser lost { x := 2; say "first"; }
				}
				""");
		Machine machine = texts.machine("scenario s platform toy import ranks "
				+ "vcpu v0 { start { x = 1 } task { request low; set on <- false; stop; } handler low { ret; } }");
		Run run = new Run(machine).choose("v0");
		assertEquals(List.of("first"), run.told);
		DecisionPoint decision = (DecisionPoint) machine.actors().get(0).points().get(machine.actors().get(0).start());
		assertEquals(List.of("first", "take"), decision.candidates().stream().map(Candidate::name).toList());
		assertEquals("LOST", decision.candidates().get(0).loser().name());
		assertEquals("A-1", decision.candidates().get(0).blockers().get(0).rule().id());
	}

	@Test
	void letIsComputedBeforeTheBody() {
		Run run = new Run(texts.machine("scenario s platform toy vcpu v0 { task { set on <- false; request low; request high; "
				+ "set on <- true; nop; stop; } handler low { set x <- 1; ret; } handler high { set y <- x + 5; ret; } }")).toEnd(60);
		assertEquals(List.of("HIGH entered", "low entered"), run.told, "a latch is cleared before its line is passed on");
		assertEquals("6", run.value("v0.y"));
	}

	@Test
	void blockersAreTold() {
		Machine machine = texts.machine(Texts.task("request low; nop; stop;").replace("task", "start { on = false } task"));
		StringBuilder told = new StringBuilder();
		int[] state = machine.initial();
		for (int i = 0; i < 4; i++) {
			machine.step(state, machine.enabled(state).get(0), new StepListener() {
				@Override
				public void blocked(Actor actor, DecisionPoint decision, Candidate candidate, List<Blocker> by) {
					told.append(candidate.name()).append(by.get(0).letter());
				}
			});
		}
		assertEquals("takeo", told.toString());
	}

	@Test
	void optionsAreBranches() {
		texts.module("module more import toy event insn go B-1 \"go\" { goto free_choice; } choice free_choice B-2 \"any\" { "
				+ "option B-2.a \"a\" { x := 1; pc := next; } option B-2.b \"b\" when on { x := 2; pc := next; } option B-2.c \"c\" when !on { x := 3; } }");
		Run run = new Run(texts.machine("scenario s platform toy import more vcpu v0 { task { go; stop; } }"));
		run.choose("v0").choose("v0");
		assertEquals(List.of("v0 B-2.a", "v0 B-2.b"), run.choices());
		assertEquals("2", run.choose("v0 B-2.b").value("v0.x"));
	}

	@Test
	void chosenValuesAreBranches() {
		texts.module("module more import toy event insn any B-1 \"any\" { choose hold in Hold; say \"{}\", hold; }");
		Run run = new Run(texts.machine("scenario s platform toy import more vcpu v0 { task { any; stop; } }")).choose("v0");
		assertEquals(List.of("v0 v0.hold=free", "v0 v0.hold=held"), run.choices());
		assertEquals(List.of("HELD"), run.choose("v0 v0.hold=held").told);
	}

	@Test
	void theFirstFailingCheckDecides() {
		String cascade = """
				event insn enter B-1 "go" { goto checks(x); }
				event cascade checks(n : 0..9) B-2 "checks" {
					stage one any order fails { y := 1; pc := next; } { check B-2.a "below 5" : n < 5; check B-2.b "below 3" : n < 3; }
					stage two { check B-2.c "not 0" : n != 0 else { y := 2; pc := next; } }
					passes { y := 3; pc := next; }
				}
				""";
		assertEquals(List.of("A-2", "B-1", "B-2.c"), run(cascade, "enter; stop;").rules.subList(0, 3));
		Run fails = run(cascade, "set x <- 7; enter; stop;");
		assertEquals("1", fails.value("v0.y"));
		assertTrue(fails.rules.contains("B-2.a"), fails.rules.toString());
		assertEquals("3", run(cascade, "set x <- 2; enter; stop;").value("v0.y"));
	}

	@Test
	void mistakes() {
		texts.module("module wrong import toy event insn a B-1 \"x\" { call loop(); } proc loop() { do { call loop(); } } "
				+ "event insn b B-2 \"x\" { goto two(1); } proc two(m : 0..3, n : 0..3) { do { } } "
				+ "event insn c B-3 \"x\" { say \"{} {}\", x; } event insn d B-4 \"x\" { goto untyped(x); } proc untyped(n) { do { } }");
		List<String> errors = texts.errors("scenario s platform toy import wrong vcpu v0 { task { a; b; c; d; stop; } }");
		assertEquals(4, errors.size(), errors.toString());
		assertTrue(errors.get(0).endsWith("proc loop calls itself; use goto"), errors.get(0));
		assertTrue(errors.get(1).endsWith("two takes 2 arguments, not 1"), errors.get(1));
		assertTrue(errors.get(2).endsWith("the text has 2 {} for 1 values"), errors.get(2));
		assertTrue(errors.get(3).endsWith("parameter n of untyped needs a type to be entered by goto"), errors.get(3));
	}
}
