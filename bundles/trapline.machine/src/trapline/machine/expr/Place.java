package trapline.machine.expr;

import trapline.machine.SlotSet;
import trapline.machine.Variable;

/** What can be read and assigned: a variable, or an element of an array of variables. */
public sealed interface Place extends Expr permits Slot, Element {
	/**
	 * The variable that the place stands for in a state.
	 *
	 * @throws trapline.machine.SemanticsError if the index is outside the array
	 */
	Variable resolve(int[] state);

	/** Adds every variable that an assignment may change. */
	void writes(SlotSet writes);

	/** Adds every variable that decides which one is assigned. */
	void indexReads(SlotSet reads);
}
