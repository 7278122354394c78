package trapline.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.machine.Machine;
import trapline.machine.Scope;
import trapline.machine.Variable;

/** Variables: scopes, owners, initial values, history. */
class StateTest {
	@TempDir
	Path folder;
	private Texts texts;

	@BeforeEach
	void platform() {
		texts = new Texts(folder).module(Texts.TOY).module("""
				module scopes
				import toy
				state core { shared_bit : bool "of the core" }
				state vcpu { exits : 0..3 = 2 }
				state vm { word : 0..3 = 1 }
				ghost state cpu { seen : 0..3 }
				ghost state activation { began : bool }
				enum Late { a b c }
				state cpu { late : Late = b  big : 5..7 }
				event insn raise_bit B-1 "bit" { shared_bit := true; }
				event insn remember B-2 "history" { seen := seen + 1; began := true; if seen > 2 { seen := 0; } say "{}", seen; }
				""");
	}

	@Test
	void everyOwnerHasItsOwn() {
		Machine machine = texts.machine("scenario s platform toy import scopes memory { flag : 0..1 = 1 } "
				+ "vcpu v0 core c0 { task { raise_bit; stop; } } vcpu v1 core c0 { task { stop; } } vcpu v2 { task { stop; } }");
		assertEquals(List.of("c0.shared_bit", "v2.core.shared_bit"), names(machine, Scope.CORE));
		assertEquals(List.of("v0.exits", "v1.exits", "v2.exits"), names(machine, Scope.VCPU));
		assertEquals(List.of("flag", "word"), names(machine, Scope.VM));
		assertEquals("v1", machine.variable("v1.x").owner());
		assertEquals("of the core", machine.variable("c0.shared_bit").doc());
		Run run = new Run(machine).choose("v0").choose("v0");
		assertEquals("true", run.value("c0.shared_bit"));
		assertEquals("false", run.value("v2.core.shared_bit"));
	}

	private static List<String> names(Machine machine, Scope scope) {
		return machine.variables().stream().filter(v -> v.scope() == scope).map(Variable::name).toList();
	}

	@Test
	void initialValues() {
		Run run = new Run(texts.machine("scenario s platform toy import scopes vcpu v0 { start { x = 4 on = false table[low].open = false "
				+ "back[1] = there } task { set latch[low] <- false; there: stop; } }"));
		assertEquals("b", run.value("v0.late"));
		assertEquals("5", run.value("v0.big"));
		assertEquals("2", run.value("v0.exits"));
		assertEquals("4", run.value("v0.x"));
		assertEquals("false", run.value("v0.on"));
		assertEquals("false", run.value("v0.table[low].open"));
		assertEquals("there", run.value("v0.back[1]"));
		assertEquals("nowhere", run.value("v0.back[0]"));
		assertEquals("nowhere", run.value("v0.next"));
	}

	@Test
	void handlersStandInTheirTable() {
		Run run = new Run(texts.machine("scenario s platform toy vcpu v0 { task { stop; } handler high { h: ret; } }"));
		assertEquals("h", run.value("v0.table[high].entry"));
		assertEquals("task: stop", run.value("v0.pc"));
	}

	@Test
	void historyIsMarked() {
		Machine machine = texts.machine("scenario s platform toy import scopes vcpu v0 { task { remember; stop; } }");
		assertTrue(machine.variable("v0.seen").ghost());
		assertTrue(machine.variable("v0.began[2]").ghost());
		assertFalse(machine.variable("v0.x").ghost());
		assertEquals(List.of("1"), new Run(machine).toEnd(10).told);
	}

	@Test
	void nothingDependsOnHistory() {
		texts.module("""
				module cheats
				import scopes
				event insn guard B-3 "a guard" when seen == 1 { x := 1; }
				event insn value B-4 "a value" { x := seen; }
				event insn branch B-5 "a branch" { if seen == 1 { x := 1; } }
				event insn place B-6 "a place" { back[seen] := nowhere; }
				event insn jump B-7 "a jump" { if on { goto target(seen); } }
				proc target(n : 0..3) { do { x := n; } }
				""");
		List<String> errors = texts.errors("scenario s platform toy import cheats "
				+ "vcpu v0 { task { guard; value; branch; place; jump; stop; } }");
		assertEquals(5, errors.size(), errors.toString());
		assertTrue(errors.stream().allMatch(e -> e.contains("seen is ghost state: rules may write it")), errors.toString());
		assertTrue(errors.get(0).startsWith("cheats.trapsem:3:"), errors.get(0));
	}

	@Test
	void variablesThatNeverChangeTakeNoRoom() {
		Machine machine = texts.machine(Texts.task("request low; stop;"));
		assertEquals(0, machine.variable("v0.on").domain().bits(), "nobody writes it");
		assertEquals(1, machine.variable("v0.latch[low]").domain().bits());
		Machine quiet = texts.machine("scenario s platform toy vcpu v0 { task { stop; } handler low { ret; } }");
		assertEquals(0, quiet.variable("v0.latch[low]").domain().bits(), "only false is ever assigned to it");
	}

	@Test
	void mistakes() {
		assertEquals(List.of("s.trap:1:43: x is not one variable: its index must be a constant"),
				texts.errors("scenario s platform toy vcpu v0 { start { back[level] = nowhere } task { stop; } }").stream()
						.map(e -> e.replace("back[level]", "x")).toList());
		assertTrue(texts.errors("scenario s platform toy vcpu v0 { task { stop; } task { nop; } }").get(0)
				.endsWith("there are two programs for task"));
		assertTrue(texts.errors("scenario s platform toy vcpu v0 cpu p { task { stop; } } vcpu v1 cpu p { task { stop; } }").get(0)
				.endsWith("cpu p already runs v0: a logical processor runs one vcpu"));
		assertTrue(texts.errors("scenario s platform toy memory { f : bool f : bool } vcpu v0 { task { stop; } }").stream()
				.anyMatch(e -> e.endsWith("two variables are called f")));
		assertTrue(texts.errors("scenario s platform toy").get(0).endsWith("the scenario has no vcpu: write vcpu v0 { }"));
	}
}
