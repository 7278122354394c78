package trapline.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.compiler.CompileOptions;
import trapline.machine.Machine;
import trapline.machine.RuleRef;

/** Rules by id: citations, overrides, rules taken out. */
class RulesTest {
	@TempDir
	Path folder;
	private Texts texts;

	@BeforeEach
	void platform() {
		texts = new Texts(folder).module(Texts.TOY).module("""
				module base extends toy
				cost C-1 "a store" 12 within 1.5 cites "M 1"
				table sizes B-9 "sizes" (n : 0..9) -> (size : 0..9) { B-9.one "one": 1 -> 1; * -> 2; }
				event insn work { B-1 "works" cites "M 2", "M 3" costs C-1 when x == 0 { y := 1; } B-2 "hook" when false { } }
				""");
	}

	private Run run(String platform, String more, CompileOptions options) {
		return new Run(texts.machine("scenario s platform " + platform + " vcpu v0 { task { work; stop; } } " + more, options)).toEnd(30);
	}

	@Test
	void rulesCiteTheirSources() {
		Machine machine = run("base", "", CompileOptions.NONE).machine;
		RuleRef rule = machine.rules().stream().filter(r -> r.id().equals("B-1")).findFirst().orElseThrow();
		assertEquals("works", rule.sentence());
		assertEquals(List.of("M 2", "M 3"), rule.citations());
		assertEquals("12 within 1.5", rule.cost());
		assertTrue(rule.source().file().endsWith("base.trapsem"), rule.source().file());
		assertEquals(4, rule.source().line());
	}

	@Test
	void anOverrideReplacesGuardAndBody() {
		texts.module("module copy extends base override B-1 \"works better\" when x < 5 { y := 2; } override B-2 \"hooked\" when on { x := 3; }");
		Run run = run("copy", "", CompileOptions.NONE);
		assertEquals("2", run.value("v0.y"));
		assertEquals("3", run.value("v0.x"));
		assertEquals("works better", run.machine.rules().stream().filter(r -> r.id().equals("B-1")).findFirst().orElseThrow().sentence());
	}

	@Test
	void anOverrideWithoutGuardKeepsTheOldOne() {
		texts.module("module copy extends base override B-1 \"works\" { y := 2; } override B-2 \"hooked\" { x := 3; }");
		Run run = run("copy", "", CompileOptions.NONE);
		assertEquals("2", run.value("v0.y"));
		assertEquals("0", run.value("v0.x"));
	}

	@Test
	void theLastOverrideWins() {
		texts.module("module copy extends base override B-1 \"second\" { y := 2; }");
		texts.module("module copy2 extends copy override B-1 \"third\" { y := 3; }");
		assertEquals("3", run("copy2", "", CompileOptions.NONE).value("v0.y"));
	}

	@Test
	void aModuleOverridesWhatItImportsThoughTheScenarioNamesThatToo() {
		texts.module("module fine import base override B-1 \"fine\" { y := 2; }");
		texts.module("module finer extends base import fine override B-1 \"finer\" { y := 3; }");
		texts.module("module copy extends base import finer");
		assertEquals("3", run("copy", "", CompileOptions.NONE).value("v0.y"));
		assertEquals("3", new Run(texts.machine("scenario s platform copy import fine vcpu v0 { task { work; stop; } }", CompileOptions.NONE)).toEnd(30).value("v0.y"));
	}

	@Test
	void rulesCanBeTakenOut() {
		texts.module("module copy extends base disable B-1;");
		assertEquals("0", run("copy", "", CompileOptions.NONE).value("v0.y"));
		assertEquals("0", run("base", "without B-1", CompileOptions.NONE).value("v0.y"));
		Run run = run("base", "", CompileOptions.NONE.without(Set.of("B-1")));
		assertEquals("0", run.value("v0.y"));
		assertFalse(run.rules.contains("B-1"));
		assertEquals("true", run.value("v0.stopped"), "an instruction without a rule does nothing and retires");
	}

	@Test
	void rowsBlockersAndCandidatesCanBeTakenOut() {
		texts.module("module rows import base event insn size B-3 \"size\" { y := sizes(1).size; }");
		String scenario = "scenario s platform base import rows vcpu v0 { task { size; stop; } }";
		assertEquals("1", new Run(texts.machine(scenario)).toEnd(30).value("v0.y"));
		assertEquals("2", new Run(texts.machine(scenario, CompileOptions.NONE.without(Set.of("B-9.one")))).toEnd(30).value("v0.y"));
		String held = "scenario s platform base vcpu v0 { start { on = false } task { request low; nop; stop; } handler low { ret; } }";
		assertFalse(new Run(texts.machine(held)).toEnd(30).rules.contains("A-2.take"));
		assertTrue(new Run(texts.machine(held, CompileOptions.NONE.without(Set.of("A-1")))).toEnd(30).rules.contains("A-2.take"));
		String open = held.replace("start { on = false }", "");
		assertTrue(new Run(texts.machine(open)).toEnd(30).rules.contains("A-2.take"));
		assertFalse(new Run(texts.machine(open, CompileOptions.NONE.without(Set.of("A-2.take")))).toEnd(30).rules.contains("A-2.take"));
	}

	@Test
	void anOverriddenBlockerHoldsOnAnotherCondition() {
		texts.module("module copy extends base override A-1 \"held while on\" when on { }");
		String held = "scenario s platform copy vcpu v0 { start { on = true } task { request low; nop; stop; } handler low { ret; } }";
		assertFalse(new Run(texts.machine(held)).toEnd(30).rules.contains("A-2.take"));
		assertTrue(new Run(texts.machine(held.replace("on = true", "on = false"))).toEnd(30).rules.contains("A-2.take"));
	}

	@Test
	void unknownRulesAreReported() {
		assertEquals(List.of("s.trap:1:10: there is no rule B-77 to take out in this platform"),
				texts.errors("scenario s platform base vcpu v0 { task { stop; } }", CompileOptions.NONE.without(Set.of("B-77"))));
	}
}
