package trapline.session;

import trapline.machine.Variable;

/**
 * A variable that a step changed.
 *
 * @param variable which
 * @param before   its value before the step
 * @param after    its value after it
 */
public record Change(Variable variable, int before, int after) {
	/** For people: {@code v0.IF: true -> false}. */
	@Override
	public String toString() {
		return variable.name() + ": " + variable.show(before) + " -> " + variable.show(after);
	}
}
