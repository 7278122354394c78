package trapline.machine.explore.graph;

import java.util.List;
import trapline.machine.Hazard;

/**
 * A transition of the exploration form between two states of a graph.
 *
 * @param from number of the state before
 * @param to number of the state behind
 * @param code what the form calls it: see {@link trapline.machine.interpret.Interpreter#choice}
 * @param label what is chosen: the name of an arrival, or an actor and what it does
 * @param hazards what fires on it
 */
public record GraphEdge(int from, int to, int code, String label, List<Hazard> hazards) {
	public GraphEdge {
		hazards = List.copyOf(hazards);
	}
}
