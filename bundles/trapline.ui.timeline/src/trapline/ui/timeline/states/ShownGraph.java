package trapline.ui.timeline.states;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import trapline.diagram.graph.LayeredLayout;
import trapline.machine.Hazard;
import trapline.machine.explore.graph.GraphEdge;
import trapline.machine.explore.graph.GraphState;
import trapline.machine.explore.graph.StateGraph;

/** A state graph with its places, and the run that is drawn heavy. */
final class ShownGraph {
	private static final int MOST_CHANGES = 12;

	private final StateGraph graph;
	private final LayeredLayout layout;
	private final Set<Integer> heavyEdges = new HashSet<>();
	private final Set<Integer> heavyStates = new HashSet<>();

	ShownGraph(StateGraph graph) {
		this.graph = graph;
		layout = LayeredLayout.of(graph.states().stream().mapToInt(GraphState::depth).toArray(),
				graph.edges().stream().map(edge -> new int[] { edge.from(), edge.to() }).toArray(int[][]::new));
	}

	StateGraph graph() {
		return graph;
	}

	LayeredLayout layout() {
		return layout;
	}

	/** Draws a run heavy. @param path numbers of its transitions; empty for no run */
	void heavy(List<Integer> path) {
		heavyEdges.clear();
		heavyStates.clear();
		heavyEdges.addAll(path);
		path.forEach(edge -> heavyStates.addAll(List.of(graph.edges().get(edge).from(), graph.edges().get(edge).to())));
	}

	boolean isHeavy(GraphEdge edge) {
		return heavyEdges.stream().anyMatch(number -> graph.edges().get(number) == edge);
	}

	boolean isHeavy(GraphState state) {
		return heavyStates.contains(state.number());
	}

	List<GraphEdge> from(GraphState state) {
		return graph.edges().stream().filter(edge -> edge.from() == state.number()).toList();
	}

	List<GraphEdge> to(GraphState state) {
		return graph.edges().stream().filter(edge -> edge.to() == state.number()).toList();
	}

	/** What stands beside a state: ids of hazards, checks that fail. */
	static String names(GraphState state) {
		return Stream.concat(state.hazards().stream().filter(hazard -> !hazard.warning()).map(Hazard::id),
				state.failed().stream().map(check -> check.text())).distinct().collect(Collectors.joining(", "));
	}

	/** A state in a line. */
	String line(GraphState state) {
		String way = state.entry() < 0 ? "the start" : "by " + graph.edges().get(state.entry()).label();
		return "State " + state.number() + ", depth " + state.depth() + ", " + way + (state.end() ? ", an end" : "")
				+ (names(state).isEmpty() ? "" : ", " + names(state));
	}

	/** A state in some lines: what it is, what fires there, what changed. */
	String tip(GraphState state) {
		List<String> changed = state.changed();
		Stream<String> changes = changed.size() <= MOST_CHANGES ? changed.stream()
				: Stream.concat(changed.stream().limit(MOST_CHANGES), Stream.of("and " + (changed.size() - MOST_CHANGES) + " more"));
		Stream<String> sentences = state.hazards().stream().map(hazard -> hazard.id() + ": " + hazard.sentence());
		Stream<String> left = state.whole() ? Stream.empty() : Stream.of("Some of what can happen next is left out.");
		return Stream.of(Stream.of(line(state)), sentences, changes, left).flatMap(lines -> lines).collect(Collectors.joining("\n"));
	}

	/** A transition in a line. */
	static String tip(GraphEdge edge) {
		return edge.label() + ": from state " + edge.from() + " to state " + edge.to();
	}
}
