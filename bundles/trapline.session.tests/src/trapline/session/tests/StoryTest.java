package trapline.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import trapline.machine.Machine;
import trapline.session.Moment;
import trapline.session.OpenChoices;
import trapline.session.Stepper;
import trapline.session.StoryScript;

class StoryTest {
	private static Stepper run(String story) {
		Stepper stepper = new Stepper(Toy.machine(), StoryScript.parse("told", story));
		stepper.run();
		return stepper;
	}

	/** Events by label up to the arrival, and the position at which it happens. */
	private static String placeOf(String arrival, Stepper stepper) {
		for (Moment moment : stepper.path().subList(1, stepper.path().size())) {
			if (moment.step().choice().arrival() && moment.step().choice().label().equals(arrival)) {
				return "event " + moment.event() + " pc "
						+ moment.value(stepper.machine().variable("c0.pc"));
			}
		}
		return "never";
	}

	@ParameterizedTest
	@CsvSource({ "b1 at 0, event 0 pc 0", "b1 at 1, event 1 pc 1", "b1 at 3, event 3 pc 3", "b1 before work, event 2 pc 2",
			"b1 after work, event 3 pc 3", "b1 before first, event 0 pc 0", "b1 after last, event 5 pc 5" })
	void anArrivalComesWhereTheStoryPlacesIt(String story, String place) {
		Stepper stepper = run(story);
		assertEquals(place, placeOf("b1", stepper));
		assertEquals(List.of(), stepper.divergences());
	}

	@Test
	void aStoryChoosesWhatIsLeftOpen() {
		Machine machine = Scenarios.machine(Scenarios.example("sti-nmi"), Map.of());
		Stepper stepper = new Stepper(machine, StoryScript.parse("told", "n1 before sleeps; knob sti_blocks_nmi = false; i1 before opens"));
		stepper.run();
		assertEquals(List.of(), stepper.divergences());
		assertEquals(List.of("knob sti_blocks_nmi = false"), OpenChoices.of(stepper));
		assertEquals("knob sti_blocks_nmi = false", stepper.path().get(1).step().choice().label());
		Stepper plain = new Stepper(machine, StoryScript.parse("told", "knob sti_blocks_nmi = 2"));
		plain.run();
		assertEquals(List.of("knob sti_blocks_nmi = true"), OpenChoices.of(plain));
		assertEquals("story 'told' diverges at event 3: knob sti_blocks_nmi = 2 never came", plain.divergences().get(0).toString());
	}

	@Test
	void theSecondTimeOfAnInstructionIsNotTheFirst() {
		Stepper stepper = run("b1 at 0; b1 at 4; z1 before entry #2");
		assertEquals("event 5 pc 6", placeOf("z1", stepper));
		assertEquals(List.of(), stepper.divergences());
	}

	@Test
	void anInstructionThatIsInterruptedByItsOwnBoundaryRunsLater() {
		Stepper stepper = run("b1 before work");
		assertEquals(0, stepper.divergences().size());
		assertEquals(1, stepper.now().value(stepper.machine().variable("b1.budget")));
		assertTrue(stepper.path().stream().filter(moment -> moment.step() != null)
				.anyMatch(moment -> moment.step().label().equals("delivery")));
	}

	@ParameterizedTest
	@CsvSource({ "b1 before entry, story 'told' diverges at event 5: b1 before entry never came",
			"b1 after last #2, story 'told' diverges at event 5: b1 after last #2 never came",
			"b1 at 99, story 'told' diverges at event 5: b1 at 99 never came",
			"quiet at 0, story 'told' diverges at event 0: quiet at 0 may not arrive there",
			"fire at 2, story 'told' diverges at event 2: fire at 2 is not declared" })
	void whatCannotBeIsReportedAndTheRunGoesOn(String story, String message) {
		Stepper stepper = run(story);
		assertEquals(List.of(message), stepper.divergences().stream().map(Object::toString).toList());
		assertEquals(5, stepper.now().value(stepper.machine().variable("c0.pc")));
	}

	@Test
	void steppingBackUntellsTheStory() {
		Stepper stepper = run("b1 at 1; z1 before work");
		String there = placeOf("z1", stepper);
		stepper.goTo(0);
		assertEquals("never", placeOf("z1", stepper));
		stepper.run();
		assertEquals(there, placeOf("z1", stepper));
	}

	@Test
	void aStoryReadsBackAsItWasWritten() {
		String script = "n1 at 4; n1 before a_label #2; n2 after b";
		assertEquals(script, StoryScript.parse("x", " n1  at 4 ;n1 before a_label#2;; n2 after b ").toString());
		assertEquals(List.of(), StoryScript.parse("x", " ; ").items());
	}

	@ParameterizedTest
	@ValueSource(strings = { "n1", "n1 at", "n1 at x", "n1 during y", "at 4", "n1 at 4 n2 at 5" })
	void wrongScriptsAreRefusedWithAHint(String script) {
		String message = assertThrows(IllegalArgumentException.class, () -> StoryScript.parse("x", script)).getMessage();
		assertTrue(message.contains("'" + script + "'") && message.contains("expected"), message);
	}
}
