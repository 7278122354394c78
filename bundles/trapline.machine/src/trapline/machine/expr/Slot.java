package trapline.machine.expr;

import java.util.Objects;
import trapline.machine.SlotSet;
import trapline.machine.Variable;

/** One variable. */
public final class Slot implements Place {
	private final Variable variable;
	private final int index;

	public Slot(Variable variable) {
		this.variable = Objects.requireNonNull(variable);
		this.index = variable.slot();
	}

	public Variable variable() {
		return variable;
	}

	/** The index in the state array. */
	public int index() {
		return index;
	}

	@Override
	public int eval(int[] state) {
		return state[index];
	}

	@Override
	public Variable resolve(int[] state) {
		return variable;
	}

	@Override
	public void reads(SlotSet reads) {
		reads.add(index);
	}

	@Override
	public void writes(SlotSet writes) {
		writes.add(index);
	}

	@Override
	public void indexReads(SlotSet reads) {
		// nothing decides: it is always the same variable
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Slot slot && slot.index == index;
	}

	@Override
	public int hashCode() {
		return index;
	}

	@Override
	public String toString() {
		return variable.name();
	}
}
