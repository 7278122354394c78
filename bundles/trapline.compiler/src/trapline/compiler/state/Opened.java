package trapline.compiler.state;

import trapline.compiler.types.ValueType;
import trapline.machine.expr.Slot;
import trapline.model.semantics.Symbol;

/**
 * A knob or parameter that is left open: every run begins with a choice of its value, which then stays.
 *
 * @param symbol its declaration
 * @param slot   the variable that holds the value; begins with the one that a run has by itself
 * @param type   what values there are
 */
public record Opened(Symbol symbol, Slot slot, ValueType type) {
	/** Its name in the notation. */
	public String name() {
		return symbol.getName();
	}
}
