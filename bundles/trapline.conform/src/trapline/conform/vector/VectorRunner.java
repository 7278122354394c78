package trapline.conform.vector;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.session.Moment;

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

	/**
	 * At which moment of a path each thing happened, by its number on the path.
	 *
	 * @param path moments of a run of that Machine from the initial state on
	 */
	public static List<Integer> moments(VectorProgram program, Machine machine, List<Moment> path) {
		VectorObserver observer = new VectorObserver(machine, program);
		List<Integer> moments = new ArrayList<>();
		for (int i = 1; i < path.size(); i++) {
			int[] state = path.get(i - 1).copyOfState();
			observer.before(state.clone());
			machine.step(state, path.get(i).step().choice(), observer);
			observer.after(state);
			moments.addAll(Collections.nCopies(observer.showing(state).events().size() - moments.size(), i));
		}
		return moments;
	}
}
