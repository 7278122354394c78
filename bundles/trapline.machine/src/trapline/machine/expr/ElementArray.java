package trapline.machine.expr;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import trapline.machine.SemanticsError;
import trapline.machine.SlotSet;
import trapline.machine.Variable;

/**
 * An array of variables, or one field of an array of records, that all its {@link Element}s share. The variables may lie
 * anywhere, and an index may have none (a value that the scenario does not use). Immutable.
 */
public final class ElementArray {
	private final String name;
	private final String field;
	private final int lowIndex;
	private final Variable[] variables;
	private final int[] slots;

	/**
	 * @param name as {@code v0.frame}
	 * @param field what follows the index, as {@code .pc}; empty for plain arrays
	 * @param lowIndex the least index
	 * @param variables the variable of each index from {@code lowIndex} on; null where an index has none
	 */
	public ElementArray(String name, String field, int lowIndex, List<Variable> variables) {
		this(name, field, lowIndex, variables.toArray(new Variable[0]),
				variables.stream().mapToInt(v -> v == null ? -1 : v.slot()).toArray());
	}

	private ElementArray(String name, String field, int lowIndex, Variable[] variables, int[] slots) {
		this.name = name;
		this.field = field;
		this.lowIndex = lowIndex;
		this.variables = variables;
		this.slots = slots;
	}

	/** The same variables, with indices that are higher by so much. */
	public ElementArray shifted(int by) {
		return by == 0 ? this : new ElementArray(name, field, lowIndex + by, variables, slots);
	}

	/** The least index. */
	public int lowIndex() {
		return lowIndex;
	}

	/** How many indices there are, those without a variable counted. */
	public int size() {
		return variables.length;
	}

	/** The variable of each index from the least on; null where an index has none. */
	public List<Variable> variables() {
		return Collections.unmodifiableList(Arrays.asList(variables));
	}

	/** The variable at an index; null if that index has none. */
	public Variable variableAt(int at) {
		int offset = at - lowIndex;
		return offset < 0 || offset >= variables.length ? null : variables[offset];
	}

	/** The slot at an index of the run. */
	int slot(int at) {
		return slots[offset(at)];
	}

	/** The variable at an index of the run. */
	Variable variable(int at) {
		return variables[offset(at)];
	}

	private int offset(int at) {
		int offset = at - lowIndex;
		if (offset < 0 || offset >= slots.length) {
			throw new SemanticsError("index " + at + " is outside " + name + "[" + lowIndex + ".."
					+ (lowIndex + slots.length - 1) + "]", name, at);
		}
		if (slots[offset] < 0) {
			throw new SemanticsError("index " + at + " of " + name + " has no state: it is not active in this scenario",
					name, at);
		}
		return offset;
	}

	/** Adds all variables. */
	void addTo(SlotSet set) {
		for (int slot : slots) {
			if (slot >= 0) {
				set.add(slot);
			}
		}
	}

	/** How the notation writes an element. */
	String show(Expr index) {
		return name + "[" + index + "]" + field;
	}
}
