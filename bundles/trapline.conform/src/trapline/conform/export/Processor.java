package trapline.conform.export;

import trapline.machine.Actor;
import trapline.machine.Machine;
import trapline.machine.Position;
import trapline.machine.Variable;

/**
 * Reads the only processor of a Machine by the names of the semantics.
 *
 * @param machine the Machine
 * @param actor the processor
 */
record Processor(Machine machine, Actor actor) {
	static Processor of(Machine machine) {
		return new Processor(machine, machine.actors().get(0));
	}

	/** Whether the semantics has a variable. */
	boolean has(String name) {
		return variable(name) != null;
	}

	int value(int[] state, String name) {
		return state[variable(name).slot()];
	}

	boolean flag(int[] state, String name) {
		return value(state, name) != 0;
	}

	/** The value as the notation writes it. */
	String text(int[] state, String name) {
		Variable variable = variable(name);
		return variable.show(state[variable.slot()]);
	}

	/** Where a variable of type position points; null for nowhere. */
	Position position(int[] state, String name) {
		int index = value(state, name);
		return index < 0 || index >= actor.positions().size() ? null : actor.positions().get(index);
	}

	/** Whether the processor runs the program or its handlers in a state, and not a hypervisor. */
	boolean runsProgram(int[] state) {
		return !text(state, "mode").equals("root");
	}

	/** Where the program or its handlers go on; null for nowhere. */
	Position programPosition(int[] state) {
		return position(state, runsProgram(state) ? "pc" : "guest_pc");
	}

	/** A vector as the notation writes it. */
	String vector(int number) {
		return variable("running[0]").show(number);
	}

	private Variable variable(String name) {
		return machine.variable(actor.name() + "." + name);
	}
}
