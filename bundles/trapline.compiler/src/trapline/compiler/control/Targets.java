package trapline.compiler.control;

import trapline.machine.expr.Slot;
import trapline.model.semantics.Symbol;

/** Where statements of an actor can go on. */
interface Targets {
	/** The control point at which a procedure, decision, choice or cascade begins. */
	int entry(Symbol target);

	/** The variables that running an instruction reads and writes; null if the platform runs no software. */
	Counters counters();

	/** The program counter, and the position that follows the current instruction. */
	record Counters(Slot pc, Slot next) {
	}
}
