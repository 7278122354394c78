package trapline.machine.explore;

import java.util.List;
import trapline.machine.Choice;

/**
 * A run from the initial state, replayed on the micro-Machine.
 *
 * @param choices its micro-steps and arrivals
 * @param state the unpacked state at its end; not to be changed
 * @param loop number of the choice at which a loop begins that ends with the last choice; -1 if the run just ends
 * @param transitions how many transitions of the exploration form it takes: none leads there in fewer
 */
public record Witness(List<Choice> choices, int[] state, int loop, int transitions) {
	public Witness {
		choices = List.copyOf(choices);
	}

	/** Number of micro-steps and arrivals. */
	public int length() {
		return choices.size();
	}
}
