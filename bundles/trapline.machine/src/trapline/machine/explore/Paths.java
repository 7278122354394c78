package trapline.machine.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import trapline.machine.Choice;
import trapline.machine.interpret.Interpreter;
import trapline.machine.interpret.TransitionSystem;

/**
 * Rebuilds runs from parent links. The transition between a state and its parent is not stored: it is the first one that
 * leads there.
 */
final class Paths {
	private final TransitionSystem system;
	private final StateStore store;
	private final Interpreter interpreter;

	Paths(TransitionSystem system, StateStore store) {
		this.system = system;
		this.store = store;
		interpreter = system.machine().interpreter();
	}

	/** A run to the state of this number. */
	Witness to(int number) {
		return witness(number, -1);
	}

	/** A run to the state of this number and over one of its transitions. */
	Witness over(int number, int code) {
		return witness(number, code);
	}

	private Witness witness(int number, int lastCode) {
		Deque<Integer> path = new ArrayDeque<>();
		for (int at = number; at >= 0; at = store.parent(at)) {
			path.addFirst(at);
		}
		int[] state = system.machine().initial();
		List<Choice> choices = new ArrayList<>();
		int from = path.removeFirst();
		for (int to : path) {
			take(state, code(from, to), choices);
			from = to;
		}
		if (lastCode >= 0) {
			take(state, lastCode, choices);
		}
		return new Witness(choices, state);
	}

	private void take(int[] state, int code, List<Choice> choices) {
		Choice choice = interpreter.choice(state, code);
		interpreter.step(state, choice, null);
		choices.add(choice);
	}

	private int code(int from, int to) {
		long[] state = new long[system.codec().words()];
		store.load(from, state);
		int[] found = {-1};
		system.walker().successors(state, new TransitionSystem.Sink() {
			@Override
			public void successor(long[] next, int code) {
				if (found[0] < 0 && store.same(to, next)) {
					found[0] = code;
				}
			}

			@Override
			public void hazard(int hazard, int code) {
				// only the way matters
			}
		});
		return found[0];
	}
}
