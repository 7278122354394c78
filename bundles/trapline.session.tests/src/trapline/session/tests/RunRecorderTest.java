package trapline.session.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.run.EventLane;
import trapline.run.GateState;
import trapline.run.NestingLane;
import trapline.run.Outcome;
import trapline.run.Run;
import trapline.run.RunEvent;
import trapline.run.RunInfo;
import trapline.run.StateLane;
import trapline.run.TimeAxis;
import trapline.session.Moment;
import trapline.session.RunRecorder;
import trapline.session.Session;
import trapline.session.Stepper;
import trapline.session.StoryScript;

class RunRecorderTest {
	private static final RunInfo INFO = new RunInfo("T", "toy", "", "", TimeAxis.ordinal(1), List.of(), "");

	private static Run run(String story) {
		Session session = new Session(Toy.machine(), StoryScript.parse("", story), INFO);
		session.stepper().run();
		return session.run();
	}

	private static String recordedAnew(Stepper stepper) {
		RunRecorder recorder = new RunRecorder(stepper.machine(), INFO);
		recorder.show(stepper.path());
		return RunDump.of(recorder.run());
	}

	/** Walks at random through all that a user can do; the run must always be what a fresh recorder makes of the path. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void goingBackRestoresStateAndRunExactly(long seed) {
		Random random = new Random(seed);
		Machine machine = Toy.machine();
		Session session = new Session(machine, StoryScript.parse("", "b1 before work; z1 at 3"), INFO);
		Stepper stepper = session.stepper();
		for (int i = 0; i < 300; i++) {
			act(stepper, random);
			if (random.nextInt(3) == 0) {
				assertEquals(recordedAnew(stepper), RunDump.of(session.run()), "act " + i + " of seed " + seed);
			}
			assertArrayEquals(replayed(machine, stepper.path()), stepper.now().copyOfState(), "act " + i);
		}
	}

	private static void act(Stepper stepper, Random random) {
		List<Choice> choices = stepper.choices();
		switch (random.nextInt(9)) {
		case 0 -> stepper.into();
		case 1 -> stepper.over();
		case 2 -> stepper.out();
		case 3 -> stepper.back();
		case 4 -> stepper.backEvent();
		case 5 -> stepper.goTo(random.nextInt(stepper.branch().length() + 1));
		case 6 -> stepper.select(stepper.branches().get(random.nextInt(stepper.branches().size())));
		case 7 -> {
			if (!choices.isEmpty()) {
				stepper.fork(choices.get(random.nextInt(choices.size())));
			}
		}
		default -> {
			if (!choices.isEmpty()) {
				stepper.take(choices.get(random.nextInt(choices.size())));
			}
		}
		}
	}

	private static int[] replayed(Machine machine, List<Moment> path) {
		int[] state = machine.initial();
		for (Moment moment : path.subList(1, path.size())) {
			machine.step(state, moment.step().choice(), null);
		}
		return state;
	}

	@Test
	void aPendingEventIsAnEpisodeWithReasonsAndAnOutcome() {
		Run run = run("b1 after shut");
		EventLane bell = (EventLane) run.lane("c0.bell");
		assertEquals(1, bell.size());
		assertEquals(Outcome.DELIVERED, bell.outcome(0));
		assertEquals(2, run.axis().eventOf(bell.start(0)));
		assertEquals(5, run.axis().eventOf(bell.end(0)), "what is decided at a boundary belongs to the event after it");
		assertEquals('m', bell.letter(bell.segmentAt(run.axis().at(3, 0))));
		assertEquals(run.lane("c0.open").position(), bell.blocker(0));
		assertEquals("the mask holds it", bell.reason(0));
		assertEquals('.', bell.letter(bell.segmentsEnd(0) - 1), "the mask is open, only the boundary is still to come");
	}

	@Test
	void aSecondArrivalIsMergedIntoTheFirst() {
		EventLane bell = (EventLane) run("b1 after shut; b1 after work").lane("c0.bell");
		assertEquals(2, bell.size());
		assertEquals(Outcome.DELIVERED, bell.outcome(0));
		assertEquals(Outcome.MERGED, bell.outcome(1));
	}

	@Test
	void whatStillWaitsAtTheEndIsNoted() {
		Machine machine = Toy.machine();
		Session session = new Session(machine, StoryScript.parse("", "z1 after shut"), INFO);
		while (session.stepper().now().event() < 3) {
			session.stepper().into();
		}
		Run run = session.run();
		assertEquals(1, run.waitingNotes().size());
		assertEquals("the mask holds it", run.waitingNotes().get(0).reason());
		assertEquals("B-1", run.waitingNotes().get(0).rules());
	}

	@Test
	void gatesBoxesValuesAndWordsAreRecorded() {
		Run run = run("b1 at 1");
		StateLane open = (StateLane) run.lane("c0.open");
		assertEquals(List.of(GateState.OPEN, GateState.SHUT, GateState.OPEN, GateState.SHUT, GateState.OPEN),
				java.util.stream.IntStream.range(0, open.size()).mapToObj(open::gate).toList());
		assertEquals("D-1", open.rules(1));
		assertEquals("the handler is entered", open.detail(1));
		NestingLane runs = (NestingLane) run.lane("c0.runs");
		assertEquals("main", runs.label(0));
		assertEquals("handler", runs.label(1));
		assertEquals(0, runs.parent(1));
		assertEquals("returns", run.events().get(4).text());
		List<String> words = java.util.stream.IntStream.range(0, run.events().size()).mapToObj(run.events()::get)
				.map(RunEvent::text).toList();
		assertEquals(List.of("nop", "b1 arrives", "the handler is entered", "nop", "returns", "masks", "nop", "unmasks",
				"nop"), words);
		assertEquals(1, run.events().get(4).depth());
	}

	@Test
	void theDeliveryIsLinkedToTheHandler() {
		Run run = run("b1 at 1");
		assertEquals(1, run.links().size());
		assertEquals(run.lane("c0.bell").position(), run.links().get(0).from().lane());
		assertEquals(run.lane("c0.runs").position(), run.links().get(0).to().lane());
		assertEquals(1, run.links().get(0).to().index());
	}

	@Test
	void hazardsGetFootnotesAndAreForgottenOnTheWayBack() {
		Session session = new Session(Toy.machine(), StoryScript.parse("", "b1 at 1"), INFO);
		session.stepper().run();
		Run run = session.run();
		assertEquals(1, run.footnotes().size());
		assertEquals("H-1", run.footnotes().get(0).hazardId());
		assertEquals("D-1", run.footnotes().get(0).rules());
		assertEquals(run.lane("c0.runs").position(), run.footnotes().get(0).lane());
		session.stepper().goTo(3);
		assertEquals(0, session.run().footnotes().size());
	}
}
