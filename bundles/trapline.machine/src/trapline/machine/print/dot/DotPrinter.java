package trapline.machine.print.dot;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trapline.machine.Hazard;
import trapline.machine.explore.graph.GraphEdge;
import trapline.machine.explore.graph.GraphState;
import trapline.machine.explore.graph.StateGraph;

/** Writes a state graph for Graphviz: states in layers by depth, told apart by shape, with colour only repeating it. */
public final class DotPrinter {
	private static final String HAZARD = "shape=triangle, style=filled, fillcolor=\"#F0E442\", margin=0";
	private static final String FAILED = "shape=box, style=\"filled,diagonals\", fillcolor=\"#FAD6CD\"";
	private static final String START = "shape=box, style=filled, fillcolor=\"#4A4A4A\", fontcolor=white";

	private final StateGraph graph;
	private final Set<Integer> heavy;
	private final StringBuilder text = new StringBuilder();

	private DotPrinter(StateGraph graph, Set<Integer> heavy) {
		this.graph = graph;
		this.heavy = heavy;
	}

	/**
	 * The text.
	 *
	 * @param runs transitions to be drawn heavy, as {@link StateGraph#path} gives them
	 */
	public static String print(StateGraph graph, List<List<Integer>> runs) {
		return new DotPrinter(graph, runs.stream().flatMap(List::stream).collect(Collectors.toCollection(HashSet::new))).print();
	}

	private String print() {
		String title = graph.machine().name() + ": " + graph.describe();
		text.append("digraph states {\n\tlabel=").append(quoted(title)).append(";\n\tlabelloc=t;\n")
				.append("\tnode [shape=box, style=rounded, fontname=\"DejaVu Sans Mono\", fontsize=9, width=0.4, height=0.25];\n")
				.append("\tedge [fontname=\"DejaVu Sans Mono\", fontsize=8, arrowsize=0.6];\n");
		graph.states().forEach(this::state);
		for (int i = 0; i < graph.edges().size(); i++) {
			edge(graph.edges().get(i), heavy.contains(i));
		}
		return text.append("}\n").toString();
	}

	private void state(GraphState state) {
		String look = state.hazardous() ? HAZARD : !state.failed().isEmpty() ? FAILED : state.number() == 0 ? START : "";
		text.append("\ts").append(state.number()).append(" [label=\"").append(state.number()).append('"');
		append(look);
		append(state.end() ? "peripheries=2" : "");
		append(state.whole() ? "" : "color=gray");
		String names = Stream.concat(state.hazards().stream().map(Hazard::id), state.failed().stream().map(check -> check.text()))
				.distinct().collect(Collectors.joining(", "));
		append(names.isEmpty() ? "" : "xlabel=" + quoted(names));
		append("tooltip=" + quoted(String.join("\n", state.changed())));
		text.append("];\n");
	}

	private void append(String attribute) {
		if (!attribute.isEmpty()) {
			text.append(", ").append(attribute);
		}
	}

	private void edge(GraphEdge edge, boolean thick) {
		text.append("\ts").append(edge.from()).append(" -> s").append(edge.to()).append(" [label=").append(quoted(" " + edge.label() + " "));
		append(thick ? "penwidth=3" : "");
		// what leads back must not pull a state up
		append(graph.states().get(edge.to()).depth() <= graph.states().get(edge.from()).depth() ? "constraint=false" : "");
		text.append("];\n");
	}

	private static String quoted(String words) {
		return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
	}
}
