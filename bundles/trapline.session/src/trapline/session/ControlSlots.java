package trapline.session;

import java.util.BitSet;
import java.util.List;

import trapline.machine.Machine;

/** The variables that only say where an actor stands; people need not see them change. */
final class ControlSlots {
	private final BitSet slots = new BitSet();

	ControlSlots(Machine machine) {
		machine.actors().forEach(actor -> slots.set(actor.control().index()));
	}

	boolean has(int slot) {
		return slots.get(slot);
	}

	List<Change> without(List<Change> changes) {
		return changes.stream().filter(change -> !has(change.variable().slot())).toList();
	}
}
