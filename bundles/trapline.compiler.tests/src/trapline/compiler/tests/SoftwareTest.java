package trapline.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.compiler.CompileOptions;
import trapline.compiler.Compiled;
import trapline.machine.Machine;
import trapline.machine.Position;
import trapline.model.scenario.SoftwareStatement;

/** Programs: positions, branches, routines, handlers, hosts. */
class SoftwareTest {
	@TempDir
	Path folder;
	private Texts texts;

	@BeforeEach
	void platform() {
		texts = new Texts(folder).module(Texts.TOY);
	}

	private static List<String> listing(Machine machine) {
		return machine.actors().get(0).positions().stream().map(Position::toString).toList();
	}

	@Test
	void everyInstructionHasAPosition() {
		Machine machine = texts.machine("scenario s platform toy\nvcpu v0 {\n\ttask { first: set x <- 1 + y; stop; }\n\thandler 0x41 { ret; }\n}");
		assertEquals(List.of("task: first: set x <- 1 + y", "task: stop", "handler 0x41: ret"), listing(machine).stream()
				.map(t -> t.replace("set x", "set x")).toList());
		Position first = machine.actors().get(0).positions().get(0);
		assertEquals("s.trap:3:9", first.source().toString());
		assertEquals(1, first.successor());
		assertEquals(-1, machine.actors().get(0).positions().get(1).successor());
	}

	@Test
	void branchesAreInstructions() {
		String program = "if x == 1 { set y <- 1; } else { set y <- 2; } stop;";
		Machine machine = texts.machine(Texts.task(program));
		assertEquals(List.of("task: if x == 1", "task: set y <- 1", "task: set y <- 2", "task: stop"), listing(machine));
		Run run = new Run(machine).toEnd(20);
		assertEquals("2", run.value("v0.y"));
		assertEquals(List.of("set y <- 2", "stop"), run.events, "a branch belongs to the event before");
		assertEquals("1", new Run(texts.machine(Texts.task("set x <- 1; " + program))).toEnd(20).value("v0.y"));
	}

	@Test
	void aTaskThatRunsPastItsEndIsOver() {
		Texts ending = new Texts(folder).module(Texts.TOY.replace("insn stop", "insn done"));
		Run run = new Run(ending.machine(Texts.task("set x <- 1; if x == 2 { done; }"))).toEnd(20);
		assertEquals(List.of("set x <- 1", "done"), run.events);
		assertEquals("true", run.value("v0.stopped"));
		assertEquals(List.of("task: set x <- 1", "task: done"), listing(ending.machine(Texts.task("set x <- 1; done;"))), "an end that is written needs no other");
		assertEquals(List.of("task: again: set x <- 1", "task: goto again"), listing(ending.machine(Texts.task("again: set x <- 1; goto again;"))));
	}

	@Test
	void elseIfAndMissingElse() {
		String program = "if x == 1 { set y <- 1; } else if x == 2 { set y <- 2; } if y == 2 { set y <- 7; } stop;";
		assertEquals("0", new Run(texts.machine(Texts.task(program))).toEnd(30).value("v0.y"));
		assertEquals("7", new Run(texts.machine(Texts.task("set x <- 2; " + program))).toEnd(30).value("v0.y"));
	}

	@Test
	void loopsAndJumps() {
		Run run = new Run(texts.machine(Texts.task("while x < 3 { set x <- x + 1; } again: set y <- y + 1; if y < 4 { goto again; } stop;"))).toEnd(90);
		assertEquals("3", run.value("v0.x"));
		assertEquals("4", run.value("v0.y"));
		assertEquals("goto again", run.machine.actors().get(0).positions().get(4).text());
		assertEquals("true", run.value("v0.stopped"));
	}

	@Test
	void whatParametersDecideIsNoBranch() {
		String scenario = "scenario s platform toy param mode : Hold = held vcpu v0 { task { "
				+ "here: if mode == held { set y <- 1; } else { set y <- 2; } stop; } }";
		assertEquals(List.of("task: here: set y <- 1", "task: stop"), listing(texts.machine(scenario)));
		assertEquals(List.of("task: here: set y <- 2", "task: stop"),
				listing(texts.machine(scenario, CompileOptions.NONE.withParams(Map.of("mode", "free")))));
	}

	@Test
	void aVariableIsNoConstantEvenIfALiteralHasItsName() {
		texts.module("module names import toy enum Word { x other_word } state cpu { w : Word }");
		Machine machine = texts.machine("scenario s platform toy import names vcpu v0 { task { if x == 1 { nop; } stop; } }");
		assertEquals("task: if x == 1", listing(machine).get(0));
	}

	@Test
	void routinesAreInlinedWithTheirArguments() {
		String scenario = "scenario s platform toy routine bump(what, by) { set what <- what + by; if what < 3 { goto out; } nop; out: nop; } "
				+ "vcpu v0 { task { call bump(x, 1); call bump(y, 4); stop; } }";
		Machine machine = texts.machine(scenario);
		assertEquals(List.of("task: set x <- x + 1", "task: if x < 3", "task: goto out", "task: nop", "task: out: nop",
				"task: set y <- y + 4", "task: if y < 3", "task: goto out", "task: nop", "task: out: nop", "task: stop"),
				listing(machine));
		Run run = new Run(machine).toEnd(60);
		assertEquals("1", run.value("v0.x"));
		assertEquals("4", run.value("v0.y"));
		assertEquals("true", run.value("v0.stopped"));
	}

	@Test
	void localsBelongToOneRunOfAHandler() {
		String scenario = "scenario s platform toy vcpu v0 { task { request low; nop; request low; nop; stop; } "
				+ "handler low { local seen : 0..9; set seen <- seen + 1; copy seen -> x; ret; } }";
		Run run = new Run(texts.machine(scenario)).toEnd(90);
		assertEquals("1", run.value("v0.x"), "the second run begins with a fresh local");
		assertEquals("0", run.value("v0.seen[1]"));
		assertEquals("true", run.value("v0.stopped"));
	}

	@Test
	void nestedRunsHaveLocalsOfTheirOwn() {
		String scenario = "scenario s platform toy vcpu v0 { task { request low; nop; stop; } "
				+ "handler low { local seen : 0..9; set seen <- seen + level; if level == 1 { request low; nop; copy seen -> x; } ret; } }";
		assertEquals("1", new Run(texts.machine(scenario)).toEnd(90).value("v0.x"));
	}

	@Test
	void hostsRunAfterExits() {
		texts.module("""
				module hosted
				import toy
				enum Reason { why_not because }
				state cpu { reason : Reason  exits[Reason] : position }
				processor { exits = exits; }
				event insn leave(r : Reason) B-1 "leaves" { reason := r; back[0] := next; pc := exits[r]; goto inside(); }
				proc inside() { do { } }
				event insn resume B-2 "comes back" { next := back[0]; }
				host standard(to, amount) { on because { set to <- amount; resume; } }
				""");
		String scenario = "scenario s platform toy import hosted vcpu v0 { task { leave because; stop; } } host is standard(y, x + 4);";
		Machine machine = texts.machine(scenario);
		assertEquals("on because: set y <- x + 4", listing(machine).get(2));
		assertEquals("4", new Run(machine).toEnd(30).value("v0.y"));
		Machine own = texts.machine("scenario s platform toy import hosted vcpu v0 { task { leave because; stop; } } "
				+ "host { on because { set y <- 8; resume; } }");
		assertEquals("8", new Run(own).toEnd(30).value("v0.y"));
	}

	@Test
	void branchesCiteTheInstructionThatTheSemanticsHasForThem() {
		texts.module("module branching import toy event insn branch B-1 \"a branch\" cites \"M 1\" { }");
		Run run = new Run(texts.machine("scenario s platform toy import branching vcpu v0 { task { if x == 1 { nop; } goto out; out: stop; } }")).toEnd(30);
		assertEquals(List.of("A-2", "B-1", "A-2", "B-1", "A-2", "A-5"), run.rules);
		assertEquals(List.of("if x == 1", "goto out", "stop"), run.events);
	}

	@Test
	void thePositionsOfAStatementAreKnown() {
		Compiled compiled = texts.compile("scenario s platform toy routine r() { lab: nop; } vcpu v0 { task { call r(); call r(); stop; } }",
				CompileOptions.NONE);
		SoftwareStatement statement = compiled.sources().statement("v0", 1);
		assertEquals("lab", statement.getName());
		assertEquals(List.of(0, 1), compiled.sources().positions("v0", statement));
	}

	@Test
	void mistakes() {
		assertTrue(texts.errors(Texts.task("set x; stop;")).get(0).endsWith("set needs <- VALUE"));
		assertTrue(texts.errors(Texts.task("request; stop;")).get(0).endsWith("argument l of request is missing"));
		assertTrue(texts.errors(Texts.task("request low, high; stop;")).get(0).endsWith("request takes 1 arguments, not 2"));
		assertTrue(texts.errors("scenario s platform toy routine r() { call r(); } vcpu v0 { task { call r(); } }").get(0)
				.endsWith("routine r calls itself"));
	}
}
