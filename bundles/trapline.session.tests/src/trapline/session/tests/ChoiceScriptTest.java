package trapline.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.session.ChoiceScript;
import trapline.session.Replay;

class ChoiceScriptTest {
	private static Choice choice(String label) {
		return new Choice(false, 0, 0, label);
	}

	@Test
	void repeatedChoicesShareALineUnlessALoopBeginsBetweenThem() {
		ChoiceScript script = ChoiceScript.of(List.of(choice("v0"), choice("v0"), choice("v0"), choice("n1")), 2);
		assertEquals("v0 * 2\nloop\nv0\nn1\n", script.text());
		assertEquals(4, script.length());
	}

	@Test
	void labelsThatLookLikeSomethingElseAreReadBack() {
		List<Choice> odd = List.of(choice("loop"), choice("v0 * 3"), choice("v0 mode=a b"));
		ChoiceScript script = ChoiceScript.parse("w", ChoiceScript.of(odd, -1).text());
		assertEquals(List.of("loop", "v0 * 3", "v0 mode=a b"), script.items().stream().map(ChoiceScript.Item::label).toList());
		assertEquals(-1, script.loop());
	}

	@Test
	void theHeaderNamesScenarioAndVariant() {
		ChoiceScript script = ChoiceScript.parse("w", "// why\n\nscenario S-1\nvariant gate = if\nwithout R-1.x\n  v0 * 2\n");
		assertEquals("S-1", script.scenario());
		assertEquals(Map.of("gate", "if"), script.variant());
		assertEquals(List.of("R-1.x"), script.without());
		assertEquals(List.of(new ChoiceScript.Item("v0", 2, 6, 3)), script.items());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "v0@loop@v0@loop | w:4:1: a second 'loop'; a run has one at most",
			"v0@loop | w:2:1: expected a choice after 'loop'", " x@ v0 * 0 | w:2:2: 'v0 * 0' happens 0 times; expected at least 1" })
	void whatMakesNoSenseIsRefusedWithItsPlace(String text, String message) {
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
				() -> ChoiceScript.parse("w", text.replace('@', '\n')));
		assertEquals(message, e.getMessage());
	}

	@Test
	void aLineThatDoesNotFitIsNamedWithWhatIsEnabledThere() {
		Machine machine = Scenarios.machine(Scenarios.example("s5-04"), Map.of());
		Replay replay = new Replay(machine, ChoiceScript.parse("w", "v0 * 2\n n9"));
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> replay.run("w"));
		assertEquals("w:2:2: 'n9' cannot happen here, in event " + replay.stepper().now().event() + "; enabled are "
				+ String.join(", ", replay.stepper().choices().stream().map(each -> "'" + each.label() + "'").toList()),
				e.getMessage());
		assertEquals(2, replay.stepper().now().index());
	}
}
