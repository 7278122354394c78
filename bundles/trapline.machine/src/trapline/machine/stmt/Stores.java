package trapline.machine.stmt;

import trapline.machine.Domain;
import trapline.machine.SemanticsError;
import trapline.machine.StepListener;
import trapline.machine.Variable;
import trapline.machine.expr.Place;

/** Writing a variable: the one place where domains are enforced and writes are reported. */
final class Stores {
	private Stores() {
	}

	static void store(Place place, int value, int[] state, Execution execution) {
		Variable variable = place.resolve(state);
		Domain domain = variable.domain();
		if (value < domain.low() || value > domain.high()) {
			throw new SemanticsError("value " + domain.names().name(value) + " is outside the domain " + domain + " of "
					+ variable.name(), variable.name(), value);
		}
		int slot = variable.slot();
		StepListener listener = execution.listener();
		if (listener != null && !variable.scratch() && state[slot] != value) {
			listener.write(variable, state[slot], value);
		}
		execution.store(state, slot, value);
	}
}
