package trapline.compiler.expr;

import java.util.List;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Conditional;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Member;
import trapline.machine.expr.OperatorCall;
import trapline.machine.expr.Unary;

/** Makes expressions, computed at once where all operands are constants. */
public final class Fold {
	private static final int[] NO_STATE = new int[0];

	private Fold() {
	}

	/** A truth value. */
	public static Const bool(boolean value) {
		return value ? Const.TRUE : Const.FALSE;
	}

	/** Whether an expression is the constant true. */
	public static boolean isTrue(Expr expr) {
		return expr instanceof Const c && c.value() != 0;
	}

	/** Whether an expression is the constant false. */
	public static boolean isFalse(Expr expr) {
		return expr instanceof Const c && c.value() == 0;
	}

	/** An operation on one value. */
	public static Expr unary(Unary.Op op, Expr operand) {
		Unary made = new Unary(op, operand);
		if (!(operand instanceof Const)) {
			return made;
		}
		return op == Unary.Op.NOT ? bool(made.test(NO_STATE)) : Const.of(made.eval(NO_STATE));
	}

	/** An operation on two values; a division by zero is left to the run. */
	public static Expr binary(Binary.Op op, Expr left, Expr right) {
		Binary made = new Binary(op, left, right);
		if (op == Binary.Op.AND || op == Binary.Op.OR) {
			return logic(made, op == Binary.Op.OR);
		}
		if (!(left instanceof Const && right instanceof Const)) {
			return made;
		}
		switch (op) {
			case EQ, NE, LT, LE, GT, GE:
				return bool(made.test(NO_STATE));
			case DIV, MOD:
				return isFalse(right) ? made : Const.of(made.eval(NO_STATE));
			default:
				return Const.of(made.eval(NO_STATE));
		}
	}

	private static Expr logic(Binary made, boolean decides) {
		if (made.left() instanceof Const left) {
			return left.value() != 0 == decides ? bool(decides) : made.right();
		}
		if (made.right() instanceof Const right && right.value() != 0 != decides) {
			return made.left();
		}
		return made;
	}

	/** One of two values. */
	public static Expr conditional(Expr condition, Expr yes, Expr no) {
		if (condition instanceof Const c) {
			return c.value() != 0 ? yes : no;
		}
		return new Conditional(condition, yes, no);
	}

	/** Whether a value is one of some constants. */
	public static Expr member(Expr value, int[] values, String text) {
		Member made = new Member(value, values, text);
		return value instanceof Const ? bool(made.test(NO_STATE)) : made;
	}

	/** An operator applied; an argument that it does not take is left to the run. */
	public static Expr operator(OperatorCall call) {
		boolean constant = List.copyOf(call.arguments()).stream().allMatch(Const.class::isInstance);
		if (!constant) {
			return call;
		}
		try {
			return Const.of(call.eval(NO_STATE));
		} catch (trapline.machine.SemanticsError e) {
			return call;
		}
	}
}
