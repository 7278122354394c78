package trapline.conform.vector;

import java.util.List;

import trapline.machine.Choice;
import trapline.machine.Machine;

/** Runs the compiled stimuli of a vector. */
public final class VectorRunner {
	private static final int STEP_LIMIT = 5_000;

	private VectorRunner() {
	}

	/**
	 * Runs to the end of the script.
	 *
	 * @throws trapline.machine.SemanticsError if the semantics does something that it must not
	 */
	public static Showing run(VectorProgram program, Machine machine) {
		VectorObserver observer = new VectorObserver(machine, program);
		int[] state = machine.initial();
		for (int step = 0; step < STEP_LIMIT; step++) {
			List<Choice> choices = machine.enabled(state);
			if (choices.isEmpty())
				break;
			observer.before(state.clone());
			machine.step(state, choices.get(0), observer);
			observer.after(state);
		}
		return observer.showing(state);
	}
}
