package trapline.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import trapline.machine.Actor;
import trapline.machine.Candidate;
import trapline.machine.DecisionPoint;
import trapline.machine.Machine;
import trapline.machine.RuleRef;
import trapline.machine.StepListener;
import trapline.machine.expr.Slot;
import trapline.session.Moment;
import trapline.session.Questions;
import trapline.session.Stepper;
import trapline.session.StoryScript;
import trapline.session.WhyNot;
import trapline.session.Wording;

class WhyNotTest {
	private final Toy toy = new Toy();

	private Stepper until(Machine machine, String story, int event) {
		Stepper stepper = new Stepper(machine, StoryScript.parse("", story));
		while (stepper.now().event() < event) {
			stepper.into();
		}
		return stepper;
	}

	private static WhyNot about(String subject, Stepper stepper) {
		List<WhyNot> answers = new Questions(stepper.machine()).ask(stepper.path()).stream()
				.filter(answer -> answer.subject().equals(subject)).toList();
		assertEquals(1, answers.size(), "exactly one answer about " + subject + ": " + answers);
		return answers.get(0);
	}

	@Test
	void blockedNamesTheBlockerItsWriterAndWhatClearsIt() {
		WhyNot answer = about("bell", until(toy.build(), "b1 after shut", 3));
		WhyNot.Blocked blocked = assertInstanceOf(WhyNot.Blocked.class, answer);
		assertEquals(1, blocked.blockers().size());
		WhyNot.Held held = blocked.blockers().get(0);
		assertEquals("masked_out", held.blocker().name());
		assertEquals("[c0.masked = true since event 2 (I-2)]", held.because().toString());
		assertEquals(List.of("I-3", "I-5"), held.clearedBy().stream().map(RuleRef::id).toList());
		assertEquals(List.of("c0 bell waits: it is blocked", "  B-1  the mask holds it  [toy 1.1]",
				"    c0.masked = true since event 2 (I-2)", "    can be cleared by I-3, I-5"), Wording.lines(answer));
	}

	@Test
	void outrankedNamesTheWinnerAndTheFateOfTheLoser() {
		Stepper stepper = until(toy.build(), "b1 at 1; z1 at 1", 1);
		while (stepper.now().value(stepper.machine().variable("c0.buzzer")) == 0) {
			stepper.into();
		}
		WhyNot.Outranked outranked = assertInstanceOf(WhyNot.Outranked.class, about("buzzer", stepper));
		assertEquals("bell", outranked.winner().name());
		assertTrue(Wording.lines(outranked).get(0).contains("bell (rank 5) comes before it (rank 6); the loser is kept for later"));
	}

	@Test
	void notSampledUntilTheNextBoundary() {
		Stepper stepper = until(toy.build(), "", 1);
		stepper.take(stepper.choices().stream().filter(choice -> choice.label().equals("b1")).findFirst().orElseThrow());
		WhyNot.NotSampled idle = assertInstanceOf(WhyNot.NotSampled.class, about("bell", stepper));
		assertFalse(idle.atDecision());
		assertEquals("nop", idle.where());
		stepper.into();
		stepper.into();
		assertTrue(assertInstanceOf(WhyNot.NotSampled.class, about("bell", stepper)).atDecision());
	}

	@Test
	void notRecognisedWhileAConditionIsFalse() {
		WhyNot.NotRecognised unseen = assertInstanceOf(WhyNot.NotRecognised.class,
				about("buzzer", until(toy.build(), "cut at 1; z1 at 2", 3)));
		assertEquals("c0.powered", unseen.condition());
		assertEquals("[c0.powered = false since event 1 (A-4)]", unseen.because().toString());
	}

	@Test
	void excludedIfTheConditionCanNeverChange() {
		toy.builder.setInitial(toy.wired, 0);
		WhyNot.Excluded excluded = assertInstanceOf(WhyNot.Excluded.class, about("buzzer", until(toy.build(), "z1 at 1", 2)));
		assertEquals("c0.wired", excluded.condition());
		assertEquals("c0.wired = false always", Wording.lines(excluded).get(1).strip());
	}

	@Test
	void absorbedByTheOneThatWaitsAlready() {
		WhyNot.Absorbed absorbed = assertInstanceOf(WhyNot.Absorbed.class,
				about("b1", until(toy.build(), "b1 after shut; b1 after work", 4)));
		assertEquals(3, absorbed.event());
		assertEquals("A-1", absorbed.rule().id());
	}

	@Test
	void neverArrivedWithTheConditionItWaitsFor() {
		Stepper stepper = until(toy.build(), "", 1);
		assertEquals("c0.pc >= 2", assertInstanceOf(WhyNot.NeverArrived.class, about("quiet", stepper)).condition());
		assertEquals("", assertInstanceOf(WhyNot.NeverArrived.class, about("b1", stepper)).condition());
	}

	/** In any reachable state: making exactly the reported blockers false makes the event win; fewer do not. */
	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13, 14, 15, 16 })
	void makingTheReportedBlockersFalseMakesTheEventWin(long seed) {
		Random random = new Random(seed);
		Machine machine = toy.build();
		Questions questions = new Questions(machine);
		int checked = 0;
		for (int walk = 0; walk < 40; walk++) {
			Stepper stepper = new Stepper(machine, StoryScript.parse("", ""));
			for (int i = 0; i < 30 && !stepper.choices().isEmpty(); i++) {
				stepper.take(stepper.choices().get(random.nextInt(stepper.choices().size())));
				for (WhyNot answer : questions.ask(stepper.path())) {
					if (answer instanceof WhyNot.Blocked blocked) {
						checkBlocked(machine, stepper.now(), blocked);
						checked++;
					}
				}
			}
		}
		assertTrue(checked > 100, "only " + checked + " answers were checked");
	}

	/** Each blocker of the toy is a variable of its own, so that it can be made false in the state itself. */
	private void checkBlocked(Machine machine, Moment now, WhyNot.Blocked blocked) {
		int count = blocked.blockers().size();
		for (int some = 0; some < 1 << count; some++) {
			int[] state = now.copyOfState();
			Actor actor = machine.actors().get(0);
			state[actor.control().index()] = toy.boundary;
			for (int i = 0; i < count; i++) {
				if ((some & 1 << i) != 0) {
					state[((Slot) blocked.blockers().get(i).blocker().condition()).index()] = 0;
				}
			}
			String winner = decide(machine, state);
			assertEquals(some == (1 << count) - 1, blocked.subject().equals(winner), () -> blocked + " in " + now.event());
		}
		assertEquals(count, blocked.blockers().stream().map(held -> held.blocker().name()).collect(Collectors.toSet()).size());
	}

	/** What the interpreter itself decides. */
	private static String decide(Machine machine, int[] state) {
		List<String> winners = new ArrayList<>();
		machine.interpreter().explain(state, 0, new StepListener() {
			@Override
			public void decided(Actor actor, DecisionPoint decision, Candidate winner) {
				winners.add(winner == null ? "" : winner.name());
			}
		});
		return winners.isEmpty() ? "" : winners.get(0);
	}
}
