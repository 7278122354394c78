package trapline.machine.explore.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Explorer;
import trapline.machine.explore.Progress;
import trapline.machine.explore.Witness;

/**
 * The states of the exploration form and the transitions between them, every interleaving included: all of them, or the first ones
 * in the order of a breadth-first search and those on some runs. Immutable.
 */
public final class StateGraph {
	/** How many states a reader can look at. */
	public static final int MOST = 400;
	/** States beyond this number are not counted. */
	private static final long MOST_COUNTED = 200_000;

	private final ExplorationMachine system;
	private final List<GraphState> states;
	private final List<GraphEdge> edges;
	private final Map<Witness, List<Integer>> paths;
	private final long total;
	private final boolean counted;

	StateGraph(ExplorationMachine system, List<GraphState> states, List<GraphEdge> edges, Map<Witness, List<Integer>> paths, long total,
			boolean counted) {
		this.system = system;
		this.states = List.copyOf(states);
		this.edges = List.copyOf(edges);
		this.paths = new IdentityHashMap<>(paths);
		this.total = total;
		this.counted = counted;
	}

	/**
	 * The graph of a Machine.
	 *
	 * @param most how many states to take at most, at least 1; those on the runs come on top
	 * @param runs witnesses of the Machine: their states are in the graph
	 * @param cancelled whether to end with what there is
	 */
	public static StateGraph of(ExplorationMachine system, int most, List<Witness> runs, BooleanSupplier cancelled) {
		GraphBuilder builder = new GraphBuilder(system);
		boolean all = builder.breadthFirst(most, cancelled);
		runs.forEach(builder::along);
		if (all) {
			return builder.build(builder.size(), true);
		}
		ExplorationResult counting = new Explorer(system, ExplorationOptions.standard().withoutReduction().withStates(MOST_COUNTED),
				new ExplorationMonitor() {
					@Override
					public void progress(Progress progress) {
						// the number at the end is what matters
					}

					@Override
					public boolean cancelled() {
						return cancelled.getAsBoolean();
					}
				}).run();
		return builder.build(Math.max(counting.states(), builder.size()), counting.complete());
	}

	/** What was explored. */
	public Machine machine() {
		return system.machine();
	}

	/** The states by number, the start first. */
	public List<GraphState> states() {
		return states;
	}

	/** The transitions by number. */
	public List<GraphEdge> edges() {
		return edges;
	}

	/** How many states the Machine has; if that is not {@link #counted}, it has more. */
	public long total() {
		return total;
	}

	/** Whether the total is exact. */
	public boolean counted() {
		return counted;
	}

	/** Whether all states are here. */
	public boolean complete() {
		return counted && total == states.size();
	}

	/** Its size in words, and what is left out. */
	public String describe() {
		String size = states.size() + (states.size() == 1 ? " state, " : " states, ") + edges.size()
				+ (edges.size() == 1 ? " transition" : " transitions");
		return complete() ? size : size + " of " + (counted ? "" : "more than ") + total
				+ " states: the first ones breadth-first, and those on shortest runs";
	}

	/** The numbers of the transitions of a witness for which the graph was made, in their order; empty for another one. */
	public List<Integer> path(Witness witness) {
		return paths.getOrDefault(witness, List.of());
	}

	/** The numbers of the transitions by which a state was found first, from the start. */
	public List<Integer> path(int state) {
		Deque<Integer> path = new ArrayDeque<>();
		for (int at = state; states.get(at).entry() >= 0; at = edges.get(states.get(at).entry()).from()) {
			path.addFirst(states.get(at).entry());
		}
		return List.copyOf(path);
	}

	/** The run by which a state was found first. */
	public Witness run(int state) {
		int[] at = machine().initial();
		List<Choice> choices = new ArrayList<>();
		List<Integer> path = path(state);
		path.forEach(edge -> choices.addAll(system.follow(at, edges.get(edge).code())));
		return new Witness(choices, at, -1, path.size());
	}
}
