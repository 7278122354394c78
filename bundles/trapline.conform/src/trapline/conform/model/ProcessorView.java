package trapline.conform.model;

import trapline.machine.Machine;
import trapline.machine.Position;
import trapline.machine.Variable;

/** Reads the state of one processor by the names of the semantics. */
final class ProcessorView {
	static final String PROCESSOR = "v0";

	private final Machine machine;
	private final int[] state;

	ProcessorView(Machine machine, int[] state) {
		this.machine = machine;
		this.state = state;
	}

	int value(String name) {
		return state[variable(name).slot()];
	}

	boolean flag(String name) {
		return value(name) != 0;
	}

	/** The value as the notation writes it. */
	String text(String name) {
		Variable variable = variable(name);
		return variable.show(state[variable.slot()]);
	}

	/** Where a variable of type position points; null for nowhere. */
	Position position(String name) {
		return position(value(name));
	}

	/** The position with an index; null for nowhere. */
	Position position(int index) {
		return machine.actor(PROCESSOR).positions().stream().filter(p -> p.index() == index).findFirst().orElse(null);
	}

	/** Whether the semantics has a variable. */
	boolean has(String name) {
		return machine.variable(PROCESSOR + "." + name) != null;
	}

	private Variable variable(String name) {
		Variable variable = machine.variable(PROCESSOR + "." + name);
		if (variable == null)
			throw new IllegalStateException("the semantics has no variable " + name);
		return variable;
	}
}
