package trapline.machine.print.transitions;

import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;

/** Where an actor goes on behind a list of acts. */
public sealed interface End {
	/** At a control point. */
	record Goto(int point) implements End {
	}

	/** At the entry of the instruction at the program counter; {@code next} gets the position that follows it. */
	record Dispatch(Slot pc, Slot next) implements End {
	}

	/** On one of two paths. */
	record Fork(Expr condition, Path yes, Path no) implements End {
	}
}
