package trapline.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.compiler.CompileOptions;
import trapline.compiler.ScenarioCompiler;
import trapline.machine.Check;
import trapline.machine.LaneSpec;
import trapline.machine.Machine;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Explorer;
import trapline.notation.NotationLoader;
import trapline.library.Library;

/** Arrivals, lanes, hazards, checks, parameters, knobs. */
class ScenarioTest {
	@TempDir
	Path folder;
	private Texts texts;

	@BeforeEach
	void platform() {
		texts = new Texts(folder).module(Texts.TOY).module("""
				module shown
				import toy
				knob fast : bool = true "speed" cites "M 1"
				knob amount : 0..9 = 4
				lane state "state" band of hold shades white, dark
				lane on "ON" gate of on hatch if
				lane wait[l : line] "LINE" pending of latch[l] glyph circle "L" decided by boundary.take
				lane runs "runs" nesting of level labelled current
				lane x "X" value of x
				lane log "log" marks
				event insn note(n) B-1 "a mark" { mark log note "{}", n; mark wait[low] merged; }
				event insn note_line B-2 "a mark on the lane of a value" { mark wait[current] lost; }
				hazard H-1 alias deep "too deep" cites "M 2" at A-3.enter when level >= 1;
				hazard H_X "x is 7" when x == 7;
				warning hazard H-2 "x is 8" when x == 8;
				""");
	}

	private static String scenario(String items) {
		return "scenario s platform toy import shown " + items;
	}

	@Test
	void arrivalsHaveABudget() {
		Machine machine = texts.machine("scenario s platform toy vcpu v0 { task { stop; } handler low { ret; } } "
				+ "event e1 : line_rises(low) on v0 2 times event e2 : line_rises(low) on v0 unlimited event e3 : line_rises(low) on v0 once");
		Run run = new Run(machine);
		assertEquals(List.of("v0", "e1", "e2", "e3"), run.choices());
		run.choose("e1").choose("e3").choose("e1");
		assertEquals(List.of("v0", "e2"), run.choices());
		assertEquals("true", run.value("v0.latch[low]"));
		assertEquals(List.of("A-10", "A-10", "A-10"), run.rules);
	}

	@Test
	void arrivalsWaitForAnInstruction() {
		Machine machine = texts.machine("scenario s platform toy vcpu v0 { task { nop; lab: nop; stop; } handler low { ret; } } "
				+ "event e1 : line_rises(low) on v0 once after lab");
		Run run = new Run(machine);
		int before = 0;
		while (run.choices().equals(List.of("v0"))) {
			run.choose("v0");
			before++;
		}
		assertEquals(5, before, "boundary, nop, retire, boundary, and the instruction itself");
		assertTrue(machine.variable("ran.lab").ghost());
	}

	@Test
	void arrivalsCanSayWhenTheyCanHappen() {
		texts.module("module once import toy arrival line_falls(l : line) B-1 \"a line falls\" when latch[l] { latch[l] := false; }");
		Run run = new Run(texts.machine("scenario s platform toy import once vcpu v0 { start { on = false } task { lab: nop; stop; } handler low { ret; } } "
				+ "event e1 : line_rises(low) on v0 once event e2 : line_falls(low) on v0 unlimited event e3 : line_falls(low) on v0 once after lab"));
		assertEquals(List.of("v0", "e1"), run.choices());
		run.choose("e1");
		assertEquals(List.of("v0", "e2"), run.choices());
		run.choose("e2");
		assertEquals(List.of("v0"), run.choices());
		run.choose("v0").choose("v0");
		assertEquals(List.of("v0"), run.choices(), "the instruction has run, and no line is up");
	}

	@Test
	void anInstructionThatGoesElsewhereHasRunWhenItGoes() {
		texts.module("module away import toy event insn leave { B-1 \"first\" { x := 1; } B-2 \"leaves\" { goto out(); } } proc out() { do { pc := next; } }");
		Run run = new Run(texts.machine("scenario s platform toy import away vcpu v0 { task { lab: leave; stop; } handler low { ret; } } "
				+ "event e1 : line_rises(low) on v0 once after lab"));
		run.choose("v0").choose("v0");
		assertEquals(List.of("v0"), run.choices());
		run.choose("v0");
		assertEquals(List.of("v0", "e1"), run.choices());
	}

	@Test
	void lanes() {
		Machine machine = texts.machine(scenario("vcpu v0 { task { request 0x41; set x <- 1; nop; stop; } handler 0x41 { ret; } handler low { ret; } }"));
		assertEquals(List.of("v0.state", "v0.on", "v0.wait[0x41]", "v0.runs", "v0.x", "v0.log"),
				machine.lanes().stream().map(LaneSpec::id).toList(), "no lane for a line that can never be latched");
		LaneSpec band = machine.lanes().get(0);
		assertEquals("[Band[value=0, text=free, shade=white], Band[value=1, text=HELD, shade=dark]]", band.bands().toString());
		LaneSpec pending = machine.lanes().get(2);
		assertEquals("LINE 0x41", pending.label());
		assertEquals("circle", pending.glyph());
		assertEquals('L', pending.letter());
		assertEquals("boundary", pending.decision());
		assertEquals("take", pending.candidate());
		assertEquals("v0.latch[0x41]", pending.subject().toString());
		LaneSpec runs = machine.lanes().get(3);
		assertEquals("v0.current[v0.level]", runs.text().toString());
		assertEquals("HIGH", runs.names().name(2));
		assertEquals("if", machine.lanes().get(1).hatch());
	}

	@Test
	void marksNameTheLaneOfAValue() {
		Run run = new Run(texts.machine(scenario("vcpu v0 { task { note 5; request high; nop; stop; } handler high { note_line; ret; } handler low { ret; } }")))
				.toEnd(60);
		assertEquals(List.of("v0.log note 5", "v0.wait[low] merged ", "HIGH entered", "v0.wait[high] lost "), run.told);
	}

	@Test
	void hazardsAndChecks() {
		Machine machine = texts.machine(scenario("vcpu v0 { task { request low; nop; set x <- 7; set x <- 8; stop; } "
				+ "handler low { if level == 1 { request low; nop; } ret; } } "
				+ "check never H-1 check never H_X check exists H-2 check always x < 9 check exists v0.x == 8 && v0.current[1] == low check eventually stopped"));
		assertEquals(List.of("never H-1", "never H_X", "exists H-2", "always x < 9",
				"exists v0.x == 8 && v0.current[1] == low", "eventually stopped"), machine.checks().stream().map(Check::text).toList());
		assertEquals("H-1", machine.checks().get(0).hazard());
		ExplorationResult result = Explorer.explore(ExplorationMachine.of(machine));
		assertEquals(List.of("FAILS", "FAILS", "HOLDS", "HOLDS", "FAILS"), result.checks().stream().limit(5).map(v -> v.answer().name()).toList());
		assertTrue(machine.hazards().stream().filter(h -> h.id().equals("H-2")).findFirst().orElseThrow().warning());
	}

	@Test
	void checksOfSeveralProcessorsNameThem() {
		List<String> errors = texts.errors("scenario s platform toy vcpu v0 { task { stop; } } vcpu v1 { task { stop; } } check never x == 1 check never v1.x == 1");
		assertEquals(1, errors.size(), errors.toString());
		assertTrue(errors.get(0).endsWith("x has no value here: there are several vcpus, write VCPU.x"), errors.get(0));
	}

	@Test
	void parametersAndKnobs() {
		String text = scenario("param n : 0..9 = 2 param h : Hold = free vcpu v0 { start { x = n } "
				+ "task { set y <- amount; if fast { nop; } set hold <- h; stop; } }");
		Run plain = new Run(texts.machine(text)).toEnd(40);
		assertEquals("2 4 free", plain.value("v0.x") + " " + plain.value("v0.y") + " " + plain.value("v0.hold"));
		CompileOptions options = new CompileOptions(Map.of("n", "0x5", "h", "held"), Map.of("amount", "7", "fast", "false"), java.util.Set.of());
		Run other = new Run(texts.machine(text, options)).toEnd(40);
		assertEquals("5 7 held", other.value("v0.x") + " " + other.value("v0.y") + " " + other.value("v0.hold"));
		assertEquals(plain.machine.actors().get(0).positions().size() - 1, other.machine.actors().get(0).positions().size());
		Run set = new Run(texts.machine(text + " knob amount = 1")).toEnd(40);
		assertEquals("1", set.value("v0.y"));
	}

	@Test
	void aRunThatNobodyLooksAtIsTheSame() {
		String text = scenario("vcpu v0 { start { x = 2 } task { set y <- x; stop; } }");
		Run drawn = new Run(texts.machine(text)).toEnd(40);
		Run judged = new Run(texts.machine(text, CompileOptions.NONE.withoutLanes())).toEnd(40);
		assertFalse(drawn.machine.lanes().isEmpty());
		assertTrue(judged.machine.lanes().isEmpty());
		assertEquals(drawn.value("v0.y"), judged.value("v0.y"));
	}

	@Test
	void wrongValuesOfParametersAreExplained() {
		String text = scenario("param h : Hold = free vcpu v0 { task { stop; } }");
		assertTrue(texts.errors(text, CompileOptions.NONE.withParams(Map.of("h", "gone"))).get(0)
				.endsWith("gone is not a value of h, expected free, held"));
		assertTrue(texts.errors(text, CompileOptions.NONE.withParams(Map.of("g", "free"))).get(0).endsWith("there is no parameter g"));
	}

	@Test
	void variantsAreAllCombinations() {
		String text = "scenario s platform toy param a : bool = false param h : Hold = free vcpu v0 { task { stop; } } "
				+ "compare h in { free, held } compare a in { true, false }";
		var scenario = new NotationLoader(m -> "toy".equals(m) ? toy() : Library.standard().module(m)).load(text, "s.trap").scenario().orElseThrow();
		assertEquals("[{h=free, a=true}, {h=free, a=false}, {h=held, a=true}, {h=held, a=false}]",
				ScenarioCompiler.variants(scenario).toString());
	}

	private java.util.Optional<java.net.URL> toy() {
		try {
			return java.util.Optional.of(folder.resolve("toy.trapsem").toUri().toURL());
		} catch (java.net.MalformedURLException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}
}
