package trapline.conform.orders;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import trapline.conform.corpus.CorpusException;
import trapline.machine.Actor;
import trapline.machine.Choice;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.Position;
import trapline.machine.StepListener;
import trapline.machine.Variable;

/** Plays single lines of a compiled script, in any order. */
final class LinePlayer {
	private static final int STEP_LIMIT = 5_000;
	private static final String CURRENT = "line";
	private static final String FOLLOWING = "next_line";
	private static final String BEGUN = "begun";
	private static final String OVER = "over";

	private final Machine machine;
	private final Actor vcpu;
	private final Variable current;
	private final Variable following;
	private final Variable begun;

	/** @param machine a script as {@code Replay} compiles it */
	LinePlayer(Machine machine) {
		this.machine = machine;
		vcpu = machine.actors().get(0);
		current = variable(CURRENT);
		following = variable(FOLLOWING);
		begun = variable(BEGUN);
	}

	/** The value of a variable of the vCPU. */
	int value(int[] state, String name) {
		return state[variable(name).slot()];
	}

	/** Whether nothing can happen any more. */
	boolean ended(int[] state) {
		return machine.enabled(state).isEmpty();
	}

	/**
	 * Plays a line.
	 *
	 * @param state the state before it; becomes the state in which the next line can be played
	 * @param line its number, from 0; one more than the last for the end of the script
	 * @return ids of the hazards that were found
	 * @throws trapline.machine.SemanticsError if the semantics does something that it must not
	 */
	Set<String> play(int[] state, int line) {
		int position = position(line);
		Variable next = begun != null && state[begun.slot()] != 0 ? following : current;
		state[next.slot()] = position;
		Step all = new Step();
		for (int step = 0; step < STEP_LIMIT; step++) {
			List<Choice> choices = machine.enabled(state);
			if (choices.isEmpty())
				return all.hazards;
			int[] ahead = state.clone();
			Step one = new Step();
			machine.step(ahead, choices.get(0), one);
			if (one.begins && all.begins)
				return all.hazards;
			all.begins |= one.begins;
			all.hazards.addAll(one.hazards);
			System.arraycopy(ahead, 0, state, 0, state.length);
		}
		throw new CorpusException("a line of the script does not end within " + STEP_LIMIT + " steps");
	}

	/** What the next line would be does not tell states apart. */
	void forget(int[] state) {
		state[following.slot()] = following.domain().low();
		if (begun == null)
			state[current.slot()] = current.domain().low();
	}

	private int position(int line) {
		String label = "s" + (line + 1);
		return vcpu.positions().stream().filter(position -> label.equals(position.label())).findFirst()
				.or(() -> vcpu.positions().stream().filter(position -> OVER.equals(position.label())).findFirst()).orElseThrow().index();
	}

	private Variable variable(String name) {
		return machine.variable(vcpu.name() + "." + name);
	}

	private static final class Step implements StepListener {
		private final Set<String> hazards = new TreeSet<>();
		private boolean begins;

		@Override
		public void hazard(Hazard hazard) {
			hazards.add(hazard.id());
		}

		@Override
		public void executes(Actor actor, Position position) {
			begins = true;
		}
	}
}
