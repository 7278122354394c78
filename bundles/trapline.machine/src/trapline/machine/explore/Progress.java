package trapline.machine.explore;

import java.util.List;

/**
 * How far an exploration has come.
 *
 * @param states states found so far, in all its searches
 * @param waiting states among them whose successors are not yet known
 * @param depth stored states in a row from the initial state to those that are looked at now: transitions, without reduction
 * @param bytes memory that the states of the running search take now
 * @param found ids of hazards and texts of failing checks that were seen, in that order, each once
 */
public record Progress(long states, long waiting, int depth, long bytes, List<String> found) {
	public Progress {
		found = List.copyOf(found);
	}
}
