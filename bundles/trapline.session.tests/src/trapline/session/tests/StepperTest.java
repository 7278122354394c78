package trapline.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import trapline.machine.Choice;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.session.Branch;
import trapline.session.Breakpoint;
import trapline.session.Moment;
import trapline.session.Pause;
import trapline.session.Stepper;
import trapline.session.Story;
import trapline.session.StoryScript;

class StepperTest {
	private final Toy toy = new Toy();
	private final Stepper stepper = new Stepper(toy.build(), Story.NONE);

	private Stepper with(String story) {
		return new Stepper(Toy.machine(), StoryScript.parse("it", story));
	}

	private static List<String> labels(List<Choice> choices) {
		return choices.stream().map(Choice::label).toList();
	}

	/** The labels of the events of a path, arrivals in brackets. */
	private static List<String> told(Stepper stepper) {
		List<String> told = new ArrayList<>();
		for (Moment moment : stepper.path().subList(1, stepper.path().size())) {
			if (moment.step().choice().arrival()) {
				told.add("(" + moment.step().choice().label() + ")");
			} else if (moment.step().begins()) {
				told.add(moment.step().label());
			}
		}
		return told;
	}

	@Test
	void withoutAStoryTheProgramRunsToItsEnd() {
		Pause pause = stepper.run();
		assertEquals(Pause.Reason.FINISHED, pause.reason());
		assertEquals(List.of("nop", "mask", "nop", "unmask", "nop"), told(stepper));
		assertEquals(5, stepper.now().event());
		assertTrue(pause.isEnd());
	}

	@Test
	void everythingThatMayHappenIsAChoice() {
		assertEquals(List.of("c0", "b1", "z1", "cut"), labels(stepper.choices()));
	}

	@Test
	void intoIsOneStepAndOverAnEvent() {
		stepper.into();
		assertEquals(1, stepper.now().index());
		assertEquals(1, stepper.now().event(), "what is decided at a boundary belongs to the event it leads to");
		stepper.over();
		assertEquals(1, stepper.now().event());
		assertEquals(3, stepper.now().index());
		stepper.over();
		assertEquals(2, stepper.now().event());
		assertEquals(6, stepper.now().index());
	}

	@Test
	void outGoesToTheInterruptedLevel() {
		Stepper inHandler = with("b1 at 1");
		inHandler.over();
		inHandler.over();
		inHandler.over();
		assertEquals(1, inHandler.now().value(inHandler.machine().variable("c0.level")));
		Pause pause = inHandler.out();
		assertEquals(Pause.Reason.DONE, pause.reason());
		assertEquals(0, inHandler.now().value(inHandler.machine().variable("c0.level")));
		assertEquals("return", inHandler.now().step().label());
	}

	@Test
	void backRestoresTheMoment() {
		stepper.into();
		Moment first = stepper.now();
		stepper.over();
		stepper.over();
		while (stepper.now().index() > 1) {
			assertTrue(stepper.back());
		}
		assertSame(first, stepper.now());
		assertTrue(stepper.back());
		assertFalse(stepper.back());
		assertFalse(stepper.backEvent());
	}

	@Test
	void backEventGoesToTheEndOfTheEventBefore() {
		stepper.over();
		stepper.over();
		int end = stepper.now().index();
		stepper.into();
		stepper.into();
		stepper.backEvent();
		assertEquals(end, stepper.now().index());
		stepper.backEvent();
		assertEquals(1, stepper.now().event());
	}

	@Test
	void forwardAfterBackKeepsTheMomentsThatAreTheSame() {
		stepper.run();
		Moment last = stepper.now();
		stepper.goTo(3);
		stepper.run();
		assertSame(last, stepper.now());
	}

	@Test
	void anotherChoiceReplacesTheFutureAndAForkKeepsIt() {
		stepper.run();
		int length = stepper.branch().length();
		Branch main = stepper.branch();
		stepper.goTo(3);
		Choice bell = stepper.choices().get(1);
		Branch forked = stepper.fork(bell);
		assertEquals(List.of(main, forked), stepper.branches());
		assertEquals(4, forked.length());
		assertEquals(3, forked.forkedAt());
		assertEquals(length, main.length());
		assertSame(main.moment(3), forked.moment(3));
		assertEquals("b1 at event 1", forked.name());
		stepper.select(main);
		stepper.goTo(3);
		stepper.take(bell);
		assertEquals(4, main.length());
	}

	@Test
	void aChoiceThatIsNotEnabledIsRefusedAndChangesNothing() {
		Choice quiet = new Choice(true, 2, 0, "quiet");
		assertThrows(IllegalArgumentException.class, () -> stepper.take(quiet));
		assertEquals(0, stepper.now().index());
	}

	@Test
	void breakpointsStopAtCodeMarksRulesAndConditions() {
		Stepper run = with("b1 at 1");
		Pause code = run.resume(List.of(new Breakpoint.Code("handler")));
		assertEquals(new Breakpoint.Code("handler"), code.breakpoint());
		assertEquals("D-1", run.now().step().fired().get(0).rule().id());
		Pause rule = run.resume(List.of(new Breakpoint.Rule("I")));
		assertEquals(Pause.Reason.FINISHED, rule.reason(), "I is not a family of I-1");

		Stepper hazard = with("b1 at 1");
		assertEquals("a hazard", hazard.resume(List.of(new Breakpoint.Found(""))).text());
		assertEquals("D-1", hazard.now().step().ruleIds());
		Stepper second = with("b1 at 1");
		assertEquals(Pause.Reason.BREAKPOINT, second.resume(List.of(new Breakpoint.Rule("I-5"))).reason());
		assertEquals("return", second.now().step().label());
		var masked = new Binary(Binary.Op.EQ, toy.masked, Const.of(1));
		Stepper third = new Stepper(stepper.machine(), Story.NONE);
		third.resume(List.of(new Breakpoint.Condition(masked)));
		assertEquals("mask", third.now().step().label());
		assertEquals(Pause.Reason.FINISHED, third.resume(List.of(new Breakpoint.Condition(masked))).reason(),
				"the condition stays true, it does not become true again");
	}

	@Test
	void theLimitEndsARunClearly() {
		Stepper brief = new Stepper(Toy.machine(), Story.NONE, 4);
		Pause pause = brief.run();
		assertEquals(Pause.Reason.LIMIT, pause.reason());
		assertEquals("the run was ended after 4 steps", pause.text());
		assertEquals(4, pause.steps());
	}
}
