package trapline.session;

import java.util.List;

import trapline.machine.Actor;
import trapline.machine.Choice;
import trapline.machine.ControlPoint;
import trapline.machine.DecisionPoint;
import trapline.machine.Machine;
import trapline.machine.Position;
import trapline.machine.SemanticsError;
import trapline.machine.StepListener;

/** Makes moments out of moments. */
final class Transitions {
	private final Machine machine;
	private final ControlSlots control;

	Transitions(Machine machine) {
		this.machine = machine;
		this.control = new ControlSlots(machine);
	}

	Machine machine() {
		return machine;
	}

	Moment begin(Story story) {
		return new Moment(0, machine.initial(), null, Clock.START, StoryProgress.begin(story));
	}

	List<Choice> enabled(Moment moment) {
		return machine.enabled(moment.state());
	}

	/**
	 * @param story the progress before the step
	 * @throws SemanticsError           if a rule does what the semantics does not allow
	 * @throws IllegalArgumentException if the choice is not enabled
	 */
	Moment step(Moment from, Choice choice, StoryProgress story) {
		int[] state = from.copyOfState();
		StepCapture capture = new StepCapture();
		machine.step(state, choice, capture);
		StepRecord record = capture.record(machine, choice, from.state(), state, control);
		Clock clock = from.clock().after(record.actor(), record.begins(), !choice.arrival() && opens(from, record, state));
		return new Moment(from.index() + 1, state, record, clock, story.after(record, clock, machine, state));
	}

	private boolean opens(Moment from, StepRecord record, int[] after) {
		Actor actor = machine.actors().get(record.actor());
		return record.decision() != null && !record.begins() && !announced(from, record.actor())
				&& Standing.atEvent(actor, after);
	}

	private static boolean announced(Moment from, int actor) {
		return from.clock().opened() && from.clock().owner() == actor;
	}

	/** Whether a step would begin an event. */
	boolean beginsEvent(Moment from, Choice choice) {
		if (choice.arrival()) {
			return false;
		}
		Actor actor = machine.actors().get(choice.index());
		if (Standing.atEvent(actor, from.state())) {
			return !announced(from, choice.index());
		}
		ControlPoint point = Standing.point(actor, from.state());
		if (!(point instanceof DecisionPoint)) {
			return false;
		}
		try {
			int[] state = from.copyOfState();
			machine.step(state, choice, null);
			return Standing.atEvent(actor, state);
		} catch (SemanticsError e) {
			// the step itself will report it
			return false;
		}
	}

	/** The instruction that a step would begin; null if none. */
	Position wouldExecute(Moment from, Choice choice) {
		if (choice.arrival() || !Standing.atBoundary(machine.actors().get(choice.index()), from.state())) {
			return null;
		}
		Position[] found = new Position[1];
		try {
			machine.step(from.copyOfState(), choice, new StepListener() {
				@Override
				public void executes(Actor actor, Position position) {
					found[0] = position;
				}
			});
		} catch (SemanticsError e) {
			// the step itself will report it
			return null;
		}
		return found[0];
	}

	/** Whether the current event is over: its actor stands at a boundary, or before its next event, or can do nothing. */
	boolean eventIsOver(Moment at) {
		int owner = at.clock().owner();
		if (owner < 0) {
			return true;
		}
		if (at.clock().opened()) {
			return false;
		}
		Actor actor = machine.actors().get(owner);
		return Standing.atBoundary(actor, at.state()) || Standing.atEvent(actor, at.state())
				|| machine.enabled(at.state()).stream().noneMatch(choice -> !choice.arrival() && choice.index() == owner);
	}
}
