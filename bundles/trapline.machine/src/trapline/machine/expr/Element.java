package trapline.machine.expr;

import java.util.List;
import trapline.machine.SemanticsError;
import trapline.machine.SlotSet;
import trapline.machine.Variable;

/**
 * An element of an array of variables, or one field of an element of an array of records: {@code v0.frame[sp].pc}.
 * The variables may lie anywhere, and an index may have none (a value that the scenario does not use).
 */
public final class Element implements Place {
	private final String array;
	private final String field;
	private final int lowIndex;
	private final Variable[] variables;
	private final int[] slots;
	private final Expr index;

	/**
	 * @param array name of the array, as {@code v0.frame}
	 * @param field what follows the index, as {@code .pc}; empty for plain arrays
	 * @param lowIndex the least index
	 * @param variables the variable of each index from {@code lowIndex} on; null where an index has none
	 * @param index the index
	 */
	public Element(String array, String field, int lowIndex, List<Variable> variables, Expr index) {
		this.array = array;
		this.field = field;
		this.lowIndex = lowIndex;
		this.variables = variables.toArray(new Variable[0]);
		this.index = index;
		slots = new int[this.variables.length];
		for (int i = 0; i < slots.length; i++) {
			slots[i] = this.variables[i] == null ? -1 : this.variables[i].slot();
		}
	}

	/** The index expression. */
	public Expr index() {
		return index;
	}

	/** The least index. */
	public int lowIndex() {
		return lowIndex;
	}

	/** The variable of each index from the least on; null where an index has none. */
	public List<Variable> variables() {
		return java.util.Collections.unmodifiableList(java.util.Arrays.asList(variables));
	}

	/** The same array at another index. */
	public Element at(Expr other) {
		return new Element(array, field, lowIndex, java.util.Arrays.asList(variables), other);
	}

	/** The variable at a constant index; null if that index has none. */
	public Variable variableAt(int at) {
		int offset = at - lowIndex;
		return offset < 0 || offset >= variables.length ? null : variables[offset];
	}

	private int offset(int[] state) {
		int at = index.eval(state);
		int offset = at - lowIndex;
		if (offset < 0 || offset >= slots.length) {
			throw new SemanticsError("index " + at + " is outside " + array + "[" + lowIndex + ".."
					+ (lowIndex + slots.length - 1) + "]", array, at);
		}
		if (slots[offset] < 0) {
			throw new SemanticsError("index " + at + " of " + array + " has no state: it is not active in this scenario",
					array, at);
		}
		return offset;
	}

	@Override
	public int eval(int[] state) {
		return state[slots[offset(state)]];
	}

	@Override
	public Variable resolve(int[] state) {
		return variables[offset(state)];
	}

	@Override
	public void reads(SlotSet reads) {
		index.reads(reads);
		writes(reads);
	}

	@Override
	public void writes(SlotSet writes) {
		for (int slot : slots) {
			if (slot >= 0) {
				writes.add(slot);
			}
		}
	}

	@Override
	public void indexReads(SlotSet reads) {
		index.reads(reads);
	}

	@Override
	public String toString() {
		return array + "[" + index + "]" + field;
	}
}
