package trapline.compiler.expr;

import trapline.compiler.types.ValueType;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;

/** An expression of the Machine and the type of its values. */
public record Typed(Expr expr, ValueType type) {
	/** A constant of a type, written by its name. */
	public static Typed constant(int value, ValueType type) {
		return new Typed(Const.of(value, type.domain()), type);
	}

	/** A truth value. */
	public static Typed bool(boolean value) {
		return new Typed(value ? Const.TRUE : Const.FALSE, ValueType.BOOL);
	}

	public boolean isConstant() {
		return expr instanceof Const;
	}

	/** The value of a constant. */
	public int value() {
		return ((Const) expr).value();
	}
}
