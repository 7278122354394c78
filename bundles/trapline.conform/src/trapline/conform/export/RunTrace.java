package trapline.conform.export;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import trapline.machine.Actor;
import trapline.machine.Candidate;
import trapline.machine.Choice;
import trapline.machine.DecisionPoint;
import trapline.machine.Machine;
import trapline.machine.Position;
import trapline.machine.RuleRef;
import trapline.machine.StepListener;

/**
 * A run, step by step.
 *
 * @param machine what runs
 * @param instants its steps
 * @param end how it ended, in the words of the schema; {@code livelock} where a state came back
 */
record RunTrace(Machine machine, List<Instant> instants, String end) {
	private static final int STEP_LIMIT = 20_000;
	/** The rule by which a handler begins. */
	private static final String ENTER = "R-310.enter";
	/** The rule of the decision that looks for events between instructions. */
	private static final String BOUNDARY = "R-201";

	/**
	 * One step.
	 *
	 * @param before the state before it
	 * @param after the state after it
	 * @param choice what was chosen
	 * @param executed the instruction that begins in it; null for none
	 * @param boundary whether it looks for events between instructions
	 * @param entered whether a handler begins in it
	 */
	record Instant(int[] before, int[] after, Choice choice, Position executed, boolean boundary, boolean entered) {
	}

	/**
	 * Makes the choices, and goes on without arrivals until nothing is left to do or a state comes back.
	 *
	 * @throws trapline.machine.SemanticsError if the semantics does something that it must not
	 */
	static RunTrace of(Machine machine, List<Choice> choices) {
		List<Instant> instants = new ArrayList<>();
		int[] state = machine.initial();
		for (Choice choice : choices)
			state = step(machine, state, choice, instants);
		Set<IntBuffer> seen = new HashSet<>();
		while (instants.size() < STEP_LIMIT) {
			if (!seen.add(IntBuffer.wrap(state)))
				return new RunTrace(machine, instants, "livelock");
			Choice next = machine.enabled(state).stream().filter(choice -> !choice.arrival()).findFirst().orElse(null);
			if (next == null)
				return new RunTrace(machine, instants, end(Processor.of(machine), state));
			state = step(machine, state, next, instants);
		}
		return new RunTrace(machine, instants, "step limit");
	}

	private static String end(Processor cpu, int[] state) {
		return cpu.flag(state, "finished") ? "end"
				: cpu.text(state, "activity").equals("shutdown") ? "triple_fault_shutdown" : "hang";
	}

	/** Makes a step and returns the state after it. */
	private static int[] step(Machine machine, int[] before, Choice choice, List<Instant> instants) {
		int[] after = before.clone();
		Watcher watcher = new Watcher();
		machine.step(after, choice, watcher);
		instants.add(new Instant(before, after, choice, watcher.executed, watcher.boundary, watcher.entered));
		return after;
	}

	private static final class Watcher implements StepListener {
		private Position executed;
		private boolean boundary;
		private boolean entered;

		@Override
		public void executes(Actor actor, Position position) {
			executed = position;
		}

		@Override
		public void decided(Actor actor, DecisionPoint decision, Candidate winner) {
			boundary |= decision.rule() != null && decision.rule().id().equals(BOUNDARY);
		}

		@Override
		public void fired(Actor actor, RuleRef rule) {
			entered |= rule.id().equals(ENTER);
		}
	}
}
