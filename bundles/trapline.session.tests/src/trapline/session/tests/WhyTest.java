package trapline.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import trapline.session.Explanation;
import trapline.session.Stepper;
import trapline.session.StoryScript;
import trapline.session.Why;
import trapline.session.Wording;

class WhyTest {
	private final Stepper stepper = new Stepper(Toy.machine(), StoryScript.parse("", "b1 after shut"));

	private Why why() {
		stepper.run();
		return new Why(stepper.machine(), stepper.path());
	}

	private static Explanation taking(Why why, Stepper stepper) {
		int index = stepper.path().stream().filter(moment -> moment.step() != null)
				.filter(moment -> moment.step().ruleIds().equals("E-5")).findFirst().orElseThrow().index();
		return why.step(index);
	}

	@Test
	void aDecisionIsExplainedByWhatItsConditionsRead() {
		Explanation taken = taking(why(), stepper);
		assertEquals("[c0.bell = true since event 2 (A-1), c0.masked = false since event 4 (I-3), "
				+ "c0.muted = false from the start]", taken.because().toString());
		assertEquals(List.of("E-5  a bell is taken  [toy 1]", "  c0.bell: true -> false",
				"  because c0.bell = true since event 2 (A-1)", "  because c0.masked = false since event 4 (I-3)",
				"  because c0.muted = false from the start"), Wording.lines(taken));
	}

	@Test
	void aStepWithoutAConditionFollowsFromTheDecisionBefore() {
		Why why = why();
		Explanation taken = taking(why, stepper);
		Explanation entered = why.step(taken.index() + 1);
		assertEquals(List.of(), entered.because());
		assertEquals(taken.index(), entered.follows());
	}

	@Test
	void theChainLeadsBackToTheArrival() {
		Why why = why();
		Explanation taken = taking(why, stepper);
		List<Explanation> chain = why.chain(taken.index() + 1, 10);
		assertEquals(taken.index(), chain.get(0).index());
		assertTrue(chain.stream().anyMatch(cause -> cause.step().choice().label().equals("b1")));
		assertTrue(chain.stream().anyMatch(cause -> cause.step().ruleIds().equals("I-3")));
	}

	@Test
	void anEventIsExplainedStepByStep() {
		List<Explanation> event = why().event(5);
		assertEquals(List.of("E-5", "D-1"), event.stream().map(step -> step.step().ruleIds()).toList());
	}
}
