package trapline.machine.interpret;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.Choice;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.StepListener;

/** Runs a Machine as it is: every micro-step, with everything told. Immutable; can be shared by threads. */
public final class Interpreter implements TransitionSystem {
	private final Program program;
	private final Labels labels;
	private volatile Codec codec;

	public Interpreter(Machine machine) {
		program = new Program(machine);
		labels = new Labels(program);
	}

	@Override
	public Machine machine() {
		return program.machine;
	}

	@Override
	public Codec codec() {
		if (codec == null) {
			// nobody minds if two threads make the same; those who only step need none
			codec = new Codec(program.machine, program.machine.written());
		}
		return codec;
	}

	@Override
	public int[] initial() {
		return program.machine.initial();
	}

	@Override
	public List<Choice> follow(int[] state, int code) {
		Choice choice = choice(state, code);
		step(state, choice, null);
		return List.of(choice);
	}

	@Override
	public Walker walker() {
		return new FastWalker(program, codec());
	}

	/**
	 * The transitions that are enabled, actors first, each with all its alternatives.
	 *
	 * @param state an unpacked state; not changed
	 * @throws trapline.machine.SemanticsError if a condition cannot be evaluated
	 */
	public List<Choice> enabled(int[] state) {
		List<Choice> choices = new ArrayList<>();
		int[] work = state.clone();
		for (int a = 0; a < program.actors.length; a++) {
			Runner runner = program.standing(a, work);
			if (runner != null) {
				labels.actor(runner, work, choices);
			}
		}
		for (int i = 0; i < program.arrivals.length; i++) {
			labels.arrival(i, work, choices);
		}
		return choices;
	}

	/**
	 * The choice that a walker numbered.
	 *
	 * @param state the state in which it is enabled; not changed
	 * @param code the number: source + sources x alternative, where actors come first among the sources
	 * @throws IllegalArgumentException if no such choice is enabled in the state
	 */
	public Choice choice(int[] state, int code) {
		int sources = program.actors.length + program.arrivals.length;
		int source = code % sources;
		boolean arrival = source >= program.actors.length;
		int index = arrival ? source - program.actors.length : source;
		for (Choice choice : enabled(state)) {
			if (choice.arrival() == arrival && choice.index() == index && choice.alternative() == code / sources) {
				return choice;
			}
		}
		throw new IllegalArgumentException("transition " + code + " is not enabled");
	}

	/**
	 * Makes one micro-step.
	 *
	 * @param state the state before, and after the call the state after; unchanged if the step ends in an error
	 * @param choice one of {@link #enabled}; its label does not matter
	 * @param listener who is told; null for nobody
	 * @throws IllegalArgumentException if the choice is not enabled
	 * @throws trapline.machine.SemanticsError if the rule does what the semantics does not allow
	 */
	public void step(int[] state, Choice choice, StepListener listener) {
		int[] after = state.clone();
		Transition transition = new Transition(program, after, listener);
		if (choice.arrival()) {
			transition.arrival(choice);
		} else {
			transition.actor(choice);
		}
		if (listener != null) {
			tellHazards(state, after, listener);
		}
		program.clearScratch(after);
		System.arraycopy(after, 0, state, 0, state.length);
	}

	/**
	 * Tells what an actor's current point would decide, without a step: blocked and outranked candidates, failing checks. Also
	 * where the actor is not enabled.
	 *
	 * @param state an unpacked state; not changed
	 */
	public void explain(int[] state, int actor, StepListener listener) {
		int[] work = state.clone();
		Runner runner = program.standing(actor, work);
		if (runner != null) {
			int way = runner.first(work);
			runner.explain(way == Runner.NONE ? runner.ways() : way, work, listener);
		}
	}

	private void tellHazards(int[] before, int[] after, StepListener listener) {
		for (Hazard hazard : program.stateHazards) {
			if (!hazard.when().test(before) && hazard.when().test(after)) {
				listener.hazard(hazard);
			}
		}
	}
}
