package trapline.compiler.expr;

import org.eclipse.emf.ecore.EObject;
import trapline.compiler.CompileError;
import trapline.compiler.types.ValueType;
import trapline.compiler.types.ValueType.Kind;
import trapline.compiler.types.ValueType.Member;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;

/** Makes values of one type values of another, where that has a meaning. */
final class Coercions {
	/** In memory of plain words instructions count from 1, nowhere is 0. */
	private static final int POSITION_TO_NUMBER = 1;

	private Coercions() {
	}

	/**
	 * A value as a value of a type.
	 *
	 * @param expected the type; null if any will do
	 * @throws CompileError if no value of the one type is a value of the other
	 */
	static Typed coerce(Typed value, ValueType expected, EObject where) {
		if (expected == null || value.type().same(expected)) {
			return inDomain(value, expected, where);
		}
		ValueType type = value.type();
		Member widened = expected.member(type);
		if (widened != null) {
			return new Typed(shift(value.expr(), widened.offset(), expected), expected);
		}
		Member narrowed = type.member(expected);
		if (narrowed != null) {
			return inDomain(new Typed(shift(value.expr(), -narrowed.offset(), expected), expected), expected, where);
		}
		if (type.kind() == Kind.POSITION && expected.numeric()) {
			return inDomain(new Typed(shift(value.expr(), POSITION_TO_NUMBER, expected), expected), expected, where);
		}
		if (type.numeric() && expected.kind() == Kind.POSITION) {
			return inDomain(new Typed(shift(value.expr(), -POSITION_TO_NUMBER, expected), expected), expected, where);
		}
		boolean numbers = type.numeric() && expected.numeric();
		boolean toValue = type.kind() == Kind.INT && expected.kind() != Kind.BOOL;
		boolean toNumber = type.kind() == Kind.ENUM && expected.kind() == Kind.INT;
		if (numbers || toValue || toNumber) {
			return inDomain(new Typed(renamed(value.expr(), expected), expected), expected, where);
		}
		throw new CompileError(where, ExpressionText.of(where) + " is " + type + ", expected " + expected);
	}

	private static Expr renamed(Expr expr, ValueType type) {
		return expr instanceof Const c ? Const.of(c.value(), type.domain()) : expr;
	}

	private static Typed inDomain(Typed value, ValueType expected, EObject where) {
		if (expected != null && value.isConstant() && !expected.domain().contains(value.value())) {
			throw new CompileError(where, ExpressionText.of(where) + " is outside " + expected.domain());
		}
		return value;
	}

	private static Expr shift(Expr expr, int by, ValueType type) {
		if (expr instanceof Const c) {
			return Const.of(c.value() + by, type.domain());
		}
		if (by == 0) {
			return expr;
		}
		return by > 0 ? new Binary(Binary.Op.ADD, expr, Const.of(by)) : new Binary(Binary.Op.SUB, expr, Const.of(-by));
	}

	private static boolean numeric(ValueType type) {
		return type.numeric() || type.kind() == Kind.POSITION;
	}

	/** Whether values of both types can be compared for equality. */
	static boolean comparable(ValueType left, ValueType right) {
		return left.same(right) || numeric(left) && numeric(right) || left.member(right) != null
				|| right.member(left) != null;
	}

	/** The type in which values of both are compared. */
	static ValueType common(ValueType left, ValueType right) {
		boolean words = left.kind() == Kind.POSITION != (right.kind() == Kind.POSITION);
		return words ? ValueType.INT : right.member(left) != null ? right : left;
	}
}
