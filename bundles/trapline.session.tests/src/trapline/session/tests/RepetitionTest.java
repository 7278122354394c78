package trapline.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import trapline.machine.ActorBuilder;
import trapline.machine.Arrival;
import trapline.machine.ChoicePoint;
import trapline.machine.Domain;
import trapline.machine.MachineBuilder;
import trapline.machine.Scope;
import trapline.machine.StepPoint;
import trapline.machine.StopPoint;
import trapline.machine.Template;
import trapline.machine.expr.Const;
import trapline.machine.expr.Slot;
import trapline.machine.expr.Unary;
import trapline.machine.stmt.Block;
import trapline.session.Pause;
import trapline.session.Stepper;
import trapline.session.Story;
import trapline.session.StoryScript;

/** A waiter that spins until a flag is set: alone it spins for ever. */
class RepetitionTest {
	private final MachineBuilder builder = new MachineBuilder("spin");
	private final Slot flag = builder.addVariable("flag", Scope.VM, "", Domain.BOOL, 0, false, "");

	private void waiter() {
		ActorBuilder waiter = builder.addActor("waiter");
		int first = waiter.reserve("first");
		int spin = waiter.reserve("spin");
		int pause = waiter.reserve("pause");
		int end = waiter.add(new StopPoint("end", null));
		waiter.fill(first, new StepPoint("first", null, Const.TRUE, Block.EMPTY, spin, Template.of("start"), null));
		waiter.fill(spin, new StepPoint("spin", null, Unary.not(flag), Block.EMPTY, pause, Template.of("look"), null));
		waiter.fill(pause, new StepPoint("pause", null, Unary.not(flag), Block.EMPTY, spin, null, null));
		int done = waiter.add(new StepPoint("done", null, Const.TRUE, Block.EMPTY, end, null, null));
		assertEquals(4, done);
		waiter.start(first);
	}

	private void setter() {
		ActorBuilder setter = builder.addActor("setter");
		int end = setter.add(new StopPoint("end", null));
		setter.start(setter.add(new StepPoint("set", null, Const.TRUE, Toy.set(flag, 1), end, Template.of("set"), null)));
	}

	private void arrival() {
		builder.addArrival(new Arrival("kick", "waiter", null, Const.TRUE, null, Toy.set(flag, 1), null));
	}

	@Test
	void aRunThatOnlyRepeatsItselfEnds() {
		waiter();
		Pause pause = new Stepper(builder.build(), Story.NONE).run();
		assertEquals(Pause.Reason.REPEATS, pause.reason());
		assertEquals("the run repeats from event 2", pause.text());
	}

	@Test
	void anArrivalMightEndIt() {
		waiter();
		arrival();
		Pause pause = new Stepper(builder.build(), Story.NONE).run();
		assertEquals("the run repeats from event 2 unless something arrives: kick", pause.text());
	}

	@Test
	void aStoryThatWaitsForItEndsTheRepetition() {
		waiter();
		arrival();
		Stepper stepper = new Stepper(builder.build(), StoryScript.parse("", "kick at 5"));
		stepper.run();
		assertEquals(List.of(), stepper.divergences());
		assertEquals(1, stepper.now().value(flag.variable()));
	}

	@Test
	void othersGetTheirTurnWhenOneSpins() {
		waiter();
		setter();
		Stepper stepper = new Stepper(builder.build(), Story.NONE);
		stepper.run();
		assertEquals(1, stepper.now().value(flag.variable()));
	}

	@Test
	void whatIsLeftOfAStoryIsReportedWhenTheRunRepeats() {
		waiter();
		arrival();
		Stepper stepper = new Stepper(builder.build(), StoryScript.parse("late", "kick before nowhere"));
		stepper.run();
		assertEquals("[story 'late' diverges at event 2: kick before nowhere never came]", stepper.divergences().toString());
	}

	@Test
	void aSingleOptionThatIsNotOpenWaits() {
		ActorBuilder actor = builder.addActor("a");
		int end = actor.add(new StopPoint("end", null));
		actor.start(actor.add(new ChoicePoint("wait", List.of(new ChoicePoint.Option("", null, flag, Block.EMPTY)), end,
				null, null)));
		Pause pause = new Stepper(builder.build(), Story.NONE).run();
		assertEquals(Pause.Reason.FINISHED, pause.reason());
		assertEquals(0, pause.steps());
	}
}
