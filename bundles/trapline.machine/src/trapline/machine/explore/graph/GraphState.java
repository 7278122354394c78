package trapline.machine.explore.graph;

import java.util.List;
import trapline.machine.Check;
import trapline.machine.Hazard;

/**
 * A state of the exploration form.
 *
 * @param number its place in the order in which states were found; 0 for the start
 * @param depth transitions from the start, the fewest unless it was found on a loop beyond the first states
 * @param entry number of the transition by which it was found; -1 for the start
 * @param hazards what fires on a transition that leads here, or holds here, warnings included
 * @param failed checks whose condition is violated here
 * @param end whether nothing can happen any more
 * @param whole whether all its transitions are in the graph
 * @param changed variables that differ from the state before, with both values, in words
 */
public record GraphState(int number, int depth, int entry, List<Hazard> hazards, List<Check> failed, boolean end, boolean whole,
		List<String> changed) {
	public GraphState {
		hazards = List.copyOf(hazards);
		failed = List.copyOf(failed);
		changed = List.copyOf(changed);
	}

	/** Whether a hazard that is no mere warning fires. */
	public boolean hazardous() {
		return hazards.stream().anyMatch(hazard -> !hazard.warning());
	}
}
