package trapline.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import trapline.machine.Machine;
import trapline.machine.SemanticsError;

/** What expressions mean: types, literals, coercions, applications. */
class ExpressionTest {
	@TempDir
	Path folder;
	private Texts texts;

	@BeforeEach
	void platform() {
		texts = new Texts(folder).module(Texts.TOY).module("""
				module extra
				import toy
				enum Other { held other }
				entity thing { weight : 0..9 = 3  heavy : bool }
				entity sign
				union target of thing, sign plus none, any
				operator bit(n, i)
				operator max(a, b)
				state cpu { other : Other = other  target : target  link[thing] : target  per[target] : bool }
				table sizes B-1 "sizes" (h : Hold, n : 0..9) -> (size : 0..9, fits : bool) {
					free, {1, 2} -> 1, true;
					B-1.second "all free ones" cites "X 1": free, * -> 2, true;
					* , * -> 9, false;
				}
				def size_of(h) = sizes(h, x).size;
				def doubled(n) = n + n;
				def busy = !on || hold == held;
				event insn assign(to) <- value B-2 "a value" { to := value; }
				event insn heavier(t) B-3 "a property" { if t is thing { t.weight := t.weight + 1; t.heavy := true; } }
				event insn tell(n) B-4 "a text" { say "{}", n; }
				""");
	}

	private String told(String expression) {
		String scenario = "scenario s platform toy import extra thing A { weight = 4 } thing B sign M "
				+ "vcpu v0 { start { x = 2  link[A] = M } task { tell " + expression + "; stop; } }";
		Run run = new Run(texts.machine(scenario)).toEnd(20);
		return String.join(" ", run.told);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "1 + 2 * 3; 7", "7 / 2; 3", "7 % 4; 3", "-(x); -2", "x == 2; true", "x != 2; false",
			"!on || x < 3 && x >= 2; true", "if x > 1 then 5 else 6; 5", "hold; free", "hold == held; false",
			"other == held; false", "hold in {free, held}; true", "x in {1, 3}; false", "A.weight; 4", "link[A] is sign; true",
			"link[A] is thing; false", "link[A]; M", "link[B]; none", "target == none; true", "doubled(x); 4", "busy; false",
			"size_of(hold); 1", "sizes(held, 3).fits; false", "exists t in thing : t.weight == 4; true",
			"all t in thing : t.weight == 4; false", "count t in thing : t.weight > 2; 2",
			"highest t in thing : t.weight > 2 else A; B", "lowest t in thing : t.weight > 9 else B; B", "bit(6, 1); 1",
			"max(x, 7); 7", "Hold.held; HELD", "A; A", "low; low", "0 == x; false", "per[A]; false",
			"exists k in thing : exists m in thing : k.weight < m.weight; true" })
	void values(String expression, String expected) {
		assertEquals(expected, told(expression));
	}

	@Test
	void rowsAreRulesOfTheirOwn() {
		String scenario = "scenario s platform toy import extra vcpu v0 { start { x = 5 } task { assign y <- size_of(hold); stop; } }";
		Run run = new Run(texts.machine(scenario)).toEnd(20);
		assertEquals("2", run.value("v0.y"));
		assertTrue(run.rules.contains("row B-1.second"), run.rules.toString());
	}

	@Test
	void rowsWithoutIdAreNumbered() {
		String scenario = "scenario s platform toy import extra vcpu v0 { start { x = 1 } task { assign y <- size_of(hold); stop; } }";
		assertTrue(new Run(texts.machine(scenario)).toEnd(20).rules.contains("row B-1.1"));
	}

	@Test
	void objectsBecomeValuesOfUnions() {
		Run run = new Run(texts.machine("scenario s platform toy import extra thing A, B sign M "
				+ "vcpu v0 { task { assign target <- B; heavier target; heavier A; heavier M; stop; } }")).toEnd(30);
		assertEquals("B", run.value("v0.target"));
		assertEquals("4", run.value("B.weight"));
		assertEquals("4", run.value("A.weight"));
		assertEquals("true", run.value("A.heavy"));
	}

	@Test
	void aUnionThatIsNoMemberHasNoProperty() {
		Machine machine = texts.machine("scenario s platform toy import extra thing A "
				+ "vcpu v0 { task { assign x <- target.weight; stop; } }");
		SemanticsError error = assertThrows(SemanticsError.class, () -> new Run(machine).toEnd(10));
		assertTrue(error.getMessage().startsWith("s.trap:1:"), error.getMessage());
	}

	@Test
	void onlyActiveValuesHaveState() {
		Machine machine = texts.machine("scenario s platform toy vcpu v0 { task { request 0x41; stop; } handler low { ret; } }");
		assertEquals("false", new Run(machine).value("v0.latch[0x41]"));
		assertTrue(machine.variable("v0.latch[low]") != null);
		assertNull(machine.variable("v0.latch[unused]"));
		assertNull(machine.variable("v0.latch[7]"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "hold <- on; on is bool, expected Hold", "x <- 12; 12 is outside 0..9",
			"on <- 1; 1 is int, expected bool", "x <- on; on is bool, expected 0..9", "on <- x == hold; x is 0..9, but hold is Hold",
			"target <- hold; hold is Hold, expected target", "x <- A.size; thing has no property size",
			"on <- latch; latch is an array: write [index] behind it, expected a value", "x <- bit(1); bit takes 2 arguments, not 1",
			"x <- table[low]; table[low] is a record: write .field behind it, expected a value",
			"on <- x in {y}; y is not a constant", "A <- B; A cannot be assigned", "x <- v0; v0 is a vcpu: write .variable behind it, expected a value" })
	void mistakesOfType(String assignment, String message) {
		List<String> errors = texts.errors("scenario s platform toy import extra thing A, B vcpu v0 { task { assign " + assignment + "; } }");
		assertEquals(1, errors.size(), errors.toString());
		assertTrue(errors.get(0).endsWith(": " + message), errors.get(0));
	}

	@Test
	void mistakesStandAtTheirPlace() {
		assertEquals(List.of("s.trap:2:44: on is bool, expected Hold"),
				texts.errors("scenario s platform toy\n import extra vcpu v0 { task { set hold <- on; } }"));
	}

	@Test
	void definitionsDoNotReferToThemselves() {
		texts.module("module loops import toy def a(n) = b(n); def b(n) = a(n) + 1; event insn use B-9 \"x\" { x := a(1); }");
		List<String> errors = texts.errors("scenario s platform toy import loops vcpu v0 { task { use; } }");
		assertEquals(1, errors.size());
		assertTrue(errors.get(0).endsWith("definition a refers to itself"), errors.get(0));
	}

	@Test
	void unknownOperatorsAreNamed() {
		texts.module("module ops import toy operator frobnicate(a) event insn use B-9 \"x\" { x := frobnicate(1); }");
		assertTrue(texts.errors("scenario s platform toy import ops vcpu v0 { task { use; } }").get(0)
				.contains("there is no operator frobnicate; there are bit, bit_and"));
	}
}
