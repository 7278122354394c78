package trapline.machine.stmt;

import java.util.function.Consumer;
import trapline.machine.RuleRef;
import trapline.machine.SlotSet;
import trapline.machine.expr.Expr;

/** A statement of a micro-step. {@code toString} gives the notation's own syntax on one line. */
public sealed interface Stmt
		permits Assign, ParallelAssign, If, Jump, Execute, Choose, Say, MarkStmt, Block, Ruled {
	/** What {@link #run} returns if the statement does not decide where its actor goes on. */
	int FALL_THROUGH = -1;

	/**
	 * Changes the state.
	 *
	 * @return the control point where the actor goes on, or {@link #FALL_THROUGH}; the statements after a jump do not run
	 * @throws trapline.machine.SemanticsError if the semantics does not allow it
	 */
	int run(int[] state, Execution execution);

	/** Adds every variable that the statement may depend on. */
	void reads(SlotSet reads);

	/** Adds every variable that the statement may change, except control slots. */
	void writes(SlotSet writes);

	/** Hands over every control point to which the statement may jump by name. */
	default void jumps(Consumer<Integer> targets) {
		// most statements fall through
	}

	/** Hands over the expressions of the statement and of all statements in it. */
	void expressions(Consumer<Expr> sink);

	/** Hands over the rules of the statement and of all statements in it. */
	default void rules(Consumer<RuleRef> sink) {
		// most statements belong to the rule of their step
	}

	/** Whether the statement has a {@link Choose} in it. */
	default boolean branches() {
		return false;
	}
}
