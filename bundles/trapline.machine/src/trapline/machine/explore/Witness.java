package trapline.machine.explore;

import java.util.List;
import trapline.machine.Choice;

/**
 * A run from the initial state, replayed on the micro-Machine.
 *
 * @param choices its steps, a shortest sequence of micro-steps and arrivals
 * @param state the unpacked state at its end; not to be changed
 */
public record Witness(List<Choice> choices, int[] state) {
	public Witness {
		choices = List.copyOf(choices);
	}

	/** Number of steps. */
	public int length() {
		return choices.size();
	}
}
