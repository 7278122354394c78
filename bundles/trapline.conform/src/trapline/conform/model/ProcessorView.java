package trapline.conform.model;

import java.util.List;

import trapline.machine.Machine;
import trapline.machine.Position;
import trapline.machine.Variable;

/** Reads a state of one processor by the names of the semantics. */
public final class ProcessorView {
	static final String PROCESSOR = "v0";

	private final Machine machine;
	private final int[] state;

	public ProcessorView(Machine machine, int[] state) {
		this.machine = machine;
		this.state = state;
	}

	/** @throws IllegalStateException if the semantics has no such variable */
	public int value(String name) {
		return state[variable(name).slot()];
	}

	public boolean flag(String name) {
		return value(name) != 0;
	}

	/** The value as the notation writes it. */
	public String text(String name) {
		Variable variable = variable(name);
		return variable.show(state[variable.slot()]);
	}

	/** Where a variable of type position points; null for nowhere. */
	public Position position(String name) {
		return position(value(name));
	}

	/** The position with an index; null for nowhere. */
	public Position position(int index) {
		return machine.actor(PROCESSOR).positions().stream().filter(p -> p.index() == index).findFirst().orElse(null);
	}

	/** Whether the semantics has a variable. */
	public boolean has(String name) {
		return machine.variable(PROCESSOR + "." + name) != null;
	}

	/** The indices, by name, at which an array of flags is set. */
	public List<String> set(String array) {
		String prefix = PROCESSOR + "." + array + "[";
		return machine.variables().stream().filter(v -> v.name().startsWith(prefix) && state[v.slot()] != 0)
				.map(v -> v.name().substring(prefix.length(), v.name().length() - 1)).toList();
	}

	private Variable variable(String name) {
		Variable variable = machine.variable(PROCESSOR + "." + name);
		if (variable == null)
			throw new IllegalStateException("the semantics has no variable " + name);
		return variable;
	}
}
