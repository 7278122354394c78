package trapline.machine.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import trapline.machine.Choice;
import trapline.machine.explore.fair.FairRuns;
import trapline.machine.explore.search.Sought;
import trapline.machine.explore.store.StateSpace;
import trapline.machine.interpret.TransitionSystem;

/**
 * Rebuilds runs from parent links. The transition between a state and its parent is not stored: it is the first one that
 * leads there.
 */
final class Paths {
	private final TransitionSystem system;
	private final TransitionSystem.Walker walker;
	private final StateSpace space;
	private final StateSpace.View view;

	Paths(TransitionSystem system, StateSpace space) {
		this.system = system;
		this.space = space;
		walker = system.walker();
		view = space.view();
	}

	/** A run to a state. */
	Witness to(int state) {
		return run(codes(state, -1));
	}

	/** The numbers of the transitions to a state, or over one of its transitions. */
	List<Integer> codes(Sought.Place place) {
		return codes(place.state(), place.code());
	}

	/** A run into a loop, or to an end. */
	Witness to(FairRuns.Lasso lasso) {
		Witness stem = to(lasso.stem());
		int[] state = stem.state().clone();
		List<Choice> choices = new ArrayList<>(stem.choices());
		lasso.loop().forEach(t -> choices.addAll(system.follow(state, t.code())));
		return new Witness(choices, state, lasso.loop().isEmpty() ? -1 : stem.length(), stem.transitions() + lasso.loop().size());
	}

	/** Replays transitions. */
	Witness run(List<Integer> codes) {
		int[] state = system.machine().initial();
		List<Choice> choices = new ArrayList<>();
		codes.forEach(code -> choices.addAll(system.follow(state, code)));
		return new Witness(choices, state, -1, codes.size());
	}

	private List<Integer> codes(int last, int lastCode) {
		Deque<Integer> path = new ArrayDeque<>();
		for (int at = last; at >= 0; at = space.parent(at)) {
			path.addFirst(at);
		}
		List<Integer> codes = new ArrayList<>();
		int from = path.removeFirst();
		for (int to : path) {
			codes.add(code(from, to));
			from = to;
		}
		if (lastCode >= 0) {
			codes.add(lastCode);
		}
		return codes;
	}

	private int code(int from, int to) {
		long[] state = new long[system.codec().words()];
		long[] target = state.clone();
		view.load(to, target);
		view.load(from, state);
		int[] found = {-1};
		walker.successors(state, new TransitionSystem.Sink() {
			@Override
			public void successor(long[] next, int code) {
				if (found[0] < 0 && Arrays.equals(next, 0, target.length, target, 0, target.length)) {
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
