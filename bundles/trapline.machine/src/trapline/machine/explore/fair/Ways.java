package trapline.machine.explore.fair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trapline.machine.explore.fair.FairRuns.Transition;

/** Shortest ways within a strongly connected part. For one use. */
final class Ways {
	private final Successors successors;
	private final Set<Integer> inside;
	private final Map<Integer, Transition> parents = new HashMap<>();
	private final Deque<Integer> queue = new ArrayDeque<>();

	Ways(Successors successors, Set<Integer> inside) {
		this.successors = successors;
		this.inside = inside;
	}

	/**
	 * A way to a source.
	 *
	 * @param acts whether the way ends with a transition of the source, else in a state where it has none
	 */
	List<Transition> toSource(int from, long source, boolean acts) {
		queue.add(from);
		parents.put(from, null);
		while (!queue.isEmpty()) {
			int at = queue.remove();
			successors.of(at);
			if (!acts && (successors.enabled() & source) == 0) {
				return way(at);
			}
			for (int i = 0; i < successors.count(); i++) {
				int next = successors.state(i);
				Transition step = new Transition(at, successors.code(i));
				if (acts && inside.contains(next) && successors.sourceBit(i) == source) {
					List<Transition> way = way(at);
					way.add(step);
					return way;
				}
				visit(next, step);
			}
		}
		throw new IllegalStateException("the part is not strongly connected");
	}

	/** A way to a state, of at least one transition if so asked. */
	List<Transition> toState(int from, int to, boolean move) {
		queue.add(from);
		if (!move) {
			parents.put(from, null);
		}
		boolean first = move;
		while (!queue.isEmpty()) {
			int at = queue.remove();
			if (at == to && !first) {
				return way(at, from);
			}
			first = false;
			successors.of(at);
			for (int i = 0; i < successors.count(); i++) {
				visit(successors.state(i), new Transition(at, successors.code(i)));
			}
		}
		throw new IllegalStateException("the part is not strongly connected");
	}

	private void visit(int next, Transition step) {
		if (inside.contains(next) && !parents.containsKey(next)) {
			parents.put(next, step);
			queue.add(next);
		}
	}

	private List<Transition> way(int to) {
		List<Transition> way = new ArrayList<>();
		for (Transition step = parents.get(to); step != null; step = parents.get(step.from())) {
			way.add(step);
		}
		Collections.reverse(way);
		return way;
	}

	/** A way that may begin where it ends. */
	private List<Transition> way(int to, int from) {
		List<Transition> way = new ArrayList<>();
		Transition step = parents.get(to);
		while (step != null) {
			way.add(step);
			step = step.from() == from ? null : parents.get(step.from());
		}
		Collections.reverse(way);
		return way;
	}
}
