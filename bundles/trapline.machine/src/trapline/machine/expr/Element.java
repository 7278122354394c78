package trapline.machine.expr;

import java.util.List;
import trapline.machine.SlotSet;
import trapline.machine.Variable;

/** An element of an array of variables, or one field of an element of an array of records: {@code v0.frame[sp].pc}. */
public final class Element implements Place {
	private final ElementArray array;
	private final Expr index;

	/** The element of an array at an index. */
	public Element(ElementArray array, Expr index) {
		this.array = array;
		this.index = index;
	}

	/** The array. */
	public ElementArray array() {
		return array;
	}

	/** The index expression. */
	public Expr index() {
		return index;
	}

	/** The least index. */
	public int lowIndex() {
		return array.lowIndex();
	}

	/** The variable of each index from the least on; null where an index has none. */
	public List<Variable> variables() {
		return array.variables();
	}

	/** The same array at another index. */
	public Element at(Expr other) {
		return new Element(array, other);
	}

	/** The variable at a constant index; null if that index has none. */
	public Variable variableAt(int at) {
		return array.variableAt(at);
	}

	@Override
	public int eval(int[] state) {
		return state[array.slot(index.eval(state))];
	}

	@Override
	public Variable resolve(int[] state) {
		return array.variable(index.eval(state));
	}

	@Override
	public void reads(SlotSet reads) {
		index.reads(reads);
		writes(reads);
	}

	@Override
	public void writes(SlotSet writes) {
		array.addTo(writes);
	}

	@Override
	public void indexReads(SlotSet reads) {
		index.reads(reads);
	}

	@Override
	public String toString() {
		return array.show(index);
	}
}
