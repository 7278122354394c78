package trapline.machine.explore.fair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import trapline.machine.explore.fair.FairRuns.Transition;
import trapline.machine.explore.store.Ints;
import trapline.machine.explore.store.StateSpace;

/** Shortest ways within a strongly connected part. For one use. */
final class Ways {
	private static final int FIRST = -1;

	private final Successors successors;
	private final IntPredicate inside;
	/** Where each state was found: {@link #FIRST}, else 1 more than the place in the queue of the state before. */
	private final StateTable parents;
	private final StateTable codes;
	private final Ints queue = new Ints();

	/** @param inside which states of the space belong to the part */
	Ways(StateSpace space, Successors successors, IntPredicate inside) {
		this.successors = successors;
		this.inside = inside;
		parents = new StateTable(space);
		codes = new StateTable(space);
	}

	/**
	 * A way to a source.
	 *
	 * @param acts whether the way ends with a transition of the source, else in a state where it has none
	 */
	List<Transition> toSource(int from, long source, boolean acts) {
		queue.add(from);
		parents.set(from, FIRST);
		for (int place = 0; place < queue.size(); place++) {
			int at = queue.get(place);
			successors.of(at);
			if (!acts && (successors.enabled() & source) == 0) {
				return way(at);
			}
			for (int i = 0; i < successors.count(); i++) {
				int next = successors.state(i);
				if (acts && inside.test(next) && successors.sourceBit(i) == source) {
					List<Transition> way = way(at);
					way.add(new Transition(at, successors.code(i)));
					return way;
				}
				visit(next, place, successors.code(i));
			}
		}
		throw new IllegalStateException("the part is not strongly connected");
	}

	/** A way to a state, of at least one transition if so asked. */
	List<Transition> toState(int from, int to, boolean move) {
		queue.add(from);
		if (!move) {
			parents.set(from, FIRST);
		}
		for (int place = 0; place < queue.size(); place++) {
			int at = queue.get(place);
			if (at == to && (place > 0 || !move)) {
				return way(at);
			}
			successors.of(at);
			for (int i = 0; i < successors.count(); i++) {
				visit(successors.state(i), place, successors.code(i));
			}
		}
		throw new IllegalStateException("the part is not strongly connected");
	}

	private void visit(int next, int place, int code) {
		if (inside.test(next) && parents.get(next) == 0) {
			parents.set(next, place + 1);
			codes.set(next, code);
			queue.add(next);
		}
	}

	/** The way to a state; it may begin where it ends. */
	private List<Transition> way(int to) {
		List<Transition> way = new ArrayList<>();
		int state = to;
		while (parents.get(state) != FIRST) {
			int place = parents.get(state) - 1;
			way.add(new Transition(queue.get(place), codes.get(state)));
			if (place == 0) {
				break;
			}
			state = queue.get(place);
		}
		Collections.reverse(way);
		return way;
	}
}
