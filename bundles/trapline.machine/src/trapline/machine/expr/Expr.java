package trapline.machine.expr;

import trapline.machine.SlotSet;

/**
 * A side-effect free expression over the unpacked state. Truth values are 0 and 1.
 * {@code toString} gives the notation's own syntax.
 */
public sealed interface Expr
		permits Const, Place, Unary, Binary, Conditional, Member, Lookup, OperatorCall, Quantified {
	/**
	 * The value in a state.
	 *
	 * @throws trapline.machine.SemanticsError if an index, a key or a divisor is not allowed
	 */
	int eval(int[] state);

	/** Whether the value in a state is not 0. */
	default boolean test(int[] state) {
		return eval(state) != 0;
	}

	/** Adds every variable that the value may depend on. */
	void reads(SlotSet reads);

	/** How tightly the text binds, from 0 (loosest) to 10 (an atom); decides on parentheses. */
	default int binding() {
		return 10;
	}

	/** The text, in parentheses if it binds less tightly than the place where it stands. */
	default String text(int atLeast) {
		return binding() < atLeast ? "(" + this + ")" : toString();
	}
}
