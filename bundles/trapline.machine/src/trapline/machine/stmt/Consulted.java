package trapline.machine.stmt;

import trapline.machine.StepListener;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Conditional;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Lookup;
import trapline.machine.expr.Member;
import trapline.machine.expr.OperatorCall;
import trapline.machine.expr.Unary;

/** Finds the table rows that gave a value: each is a rule of its own, which reports cite. */
public final class Consulted {
	private Consulted() {
	}

	/**
	 * Tells the listener each row on which the value of the expression in this state depends. Parts that are not evaluated
	 * (the other branch, the right side of a decided {@code &&}) and bodies of quantifiers are left out.
	 */
	public static void report(Expr expr, int[] state, StepListener listener) {
		if (expr instanceof Lookup lookup) {
			lookup.keys().forEach(k -> report(k, state, listener));
			listener.consulted(lookup.row(state).rule());
		} else if (expr instanceof Conditional c) {
			report(c.condition(), state, listener);
			report(c.condition().test(state) ? c.yes() : c.no(), state, listener);
		} else if (expr instanceof Binary b) {
			binary(b, state, listener);
		} else {
			operands(expr, state, listener);
		}
	}

	private static void binary(Binary binary, int[] state, StepListener listener) {
		report(binary.left(), state, listener);
		boolean left = binary.left().test(state);
		boolean decided = binary.op() == Binary.Op.AND && !left || binary.op() == Binary.Op.OR && left;
		if (!decided) {
			report(binary.right(), state, listener);
		}
	}

	private static void operands(Expr expr, int[] state, StepListener listener) {
		if (expr instanceof Unary u) {
			report(u.operand(), state, listener);
		} else if (expr instanceof Member m) {
			report(m.value(), state, listener);
		} else if (expr instanceof Element e) {
			report(e.index(), state, listener);
		} else if (expr instanceof OperatorCall call) {
			call.arguments().forEach(a -> report(a, state, listener));
		}
	}
}
