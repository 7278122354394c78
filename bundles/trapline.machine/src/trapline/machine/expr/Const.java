package trapline.machine.expr;

import trapline.machine.Domain;
import trapline.machine.SlotSet;

/**
 * A constant.
 *
 * @param value its value
 * @param name how the notation writes it; null for a number
 */
public record Const(int value, String name) implements Expr {
	public static final Const TRUE = new Const(1, "true");
	public static final Const FALSE = new Const(0, "false");

	/** A number. */
	public static Const of(int value) {
		return new Const(value, null);
	}

	/** A value written by its name in a domain. */
	public static Const of(int value, Domain domain) {
		return new Const(value, domain.names().name(value));
	}

	@Override
	public int eval(int[] state) {
		return value;
	}

	@Override
	public void reads(SlotSet reads) {
		// a constant depends on nothing
	}

	@Override
	public String toString() {
		return name != null ? name : Integer.toString(value);
	}
}
