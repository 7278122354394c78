package trapline.machine.explore.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import trapline.machine.Machine;
import trapline.machine.SemanticsError;
import trapline.machine.Variable;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Conditional;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Lookup;
import trapline.machine.expr.Member;
import trapline.machine.expr.OperatorCall;
import trapline.machine.expr.Quantified;
import trapline.machine.expr.Slot;
import trapline.machine.expr.Unary;

/**
 * Replaces what never changes by its value: variables that nobody writes, and everything computed from them alone. A quantifier
 * becomes what it says about each of its values.
 */
final class Folding {
	private static final int[] NO_STATE = {};

	private final Machine machine;
	/** The only value of an expression, null if there is not one. */
	private final Function<Expr, Integer> only;
	/** Values of the quantified variables in force, by slot. */
	private final Map<Integer, Integer> bound = new HashMap<>();

	/** @param only the only value of an expression without quantifiers that never is an error; null if that is not known */
	Folding(Machine machine, Function<Expr, Integer> only) {
		this.machine = machine;
		this.only = only;
	}

	Expr fold(Expr e) {
		Expr folded = parts(e);
		Integer value = folded instanceof Const ? null : only.apply(folded);
		return value == null ? folded : folded instanceof Slot slot ? Const.of(value, slot.variable().domain()) : Const.of(value);
	}

	private Expr parts(Expr e) {
		if (e instanceof Slot slot) {
			Integer value = bound.get(slot.index());
			return value != null ? Const.of(value) : variable(slot.variable(), slot);
		} else if (e instanceof Element element) {
			return element(element);
		} else if (e instanceof Unary u) {
			Expr operand = fold(u.operand());
			return value(new Unary(u.op(), operand), operand);
		} else if (e instanceof Binary b) {
			return binary(b.op(), fold(b.left()), fold(b.right()));
		} else if (e instanceof Conditional c) {
			return conditional(fold(c.condition()), c);
		} else if (e instanceof Member m) {
			Expr member = fold(m.value());
			return value(m.about(member), member);
		} else if (e instanceof Lookup l) {
			List<Expr> keys = l.keys().stream().map(this::fold).toList();
			return value(l.at(keys), keys.toArray(new Expr[0]));
		} else if (e instanceof OperatorCall o) {
			List<Expr> arguments = o.arguments().stream().map(this::fold).toList();
			return value(new OperatorCall(o.operator(), arguments), arguments.toArray(new Expr[0]));
		} else if (e instanceof Quantified q) {
			return unrolled(q);
		}
		return e;
	}

	private Expr variable(Variable variable, Expr otherwise) {
		boolean fixed = !variable.scratch() && machine.constant(variable);
		return fixed ? Const.of(machine.variables().get(variable.slot()).initial(), variable.domain()) : otherwise;
	}

	private Expr element(Element element) {
		Expr index = fold(element.index());
		if (index instanceof Const constant && element.variableAt(constant.value()) != null) {
			Variable variable = element.variableAt(constant.value());
			return variable(variable, new Slot(variable));
		}
		return element.at(index);
	}

	private Expr conditional(Expr condition, Conditional c) {
		if (condition instanceof Const constant) {
			return fold(constant.value() != 0 ? c.yes() : c.no());
		}
		return new Conditional(condition, fold(c.yes()), fold(c.no()));
	}

	private Expr unrolled(Quantified q) {
		int[] values = q.values();
		Expr result = switch (q.kind()) {
			case EXISTS -> Const.FALSE;
			case ALL -> Const.TRUE;
			case COUNT -> Const.of(0);
			default -> fold(q.otherwise());
		};
		// built from the last value to the first one that is asked
		for (int i = 0; i < values.length; i++) {
			int value = values[q.kind() == Quantified.Kind.HIGHEST ? i : values.length - 1 - i];
			Expr body = bodyAt(q, value);
			result = switch (q.kind()) {
				case EXISTS -> binary(Binary.Op.OR, body, result);
				case ALL -> binary(Binary.Op.AND, body, result);
				case COUNT -> binary(Binary.Op.ADD, one(body), result);
				default -> body instanceof Const c ? c.value() != 0 ? Const.of(value) : result
						: new Conditional(body, Const.of(value), result);
			};
		}
		return result;
	}

	private Expr bodyAt(Quantified q, int value) {
		Integer outer = bound.put(q.variable().index(), value);
		Expr body = fold(q.body());
		if (outer == null) {
			bound.remove(q.variable().index());
		} else {
			bound.put(q.variable().index(), outer);
		}
		return body;
	}

	private static Expr one(Expr body) {
		return body instanceof Const c ? Const.of(c.value() != 0 ? 1 : 0) : new Conditional(body, Const.of(1), Const.of(0));
	}

	private static Expr binary(Binary.Op op, Expr left, Expr right) {
		Binary folded = new Binary(op, left, right);
		if (left instanceof Const constant) {
			boolean yes = constant.value() != 0;
			if (op == Binary.Op.AND && !yes || op == Binary.Op.OR && yes) {
				return yes ? Const.TRUE : Const.FALSE;
			} else if ((op == Binary.Op.AND || op == Binary.Op.OR) && truthValue(right)) {
				return right;
			}
		}
		if (right instanceof Const constant && truthValue(left)
				&& (op == Binary.Op.AND && constant.value() != 0 || op == Binary.Op.OR && constant.value() == 0)) {
			return left;
		}
		return value(folded, left, right);
	}

	/** Whether an expression is always 0 or 1. */
	private static boolean truthValue(Expr e) {
		if (e instanceof Slot slot) {
			return slot.variable().domain().low() >= 0 && slot.variable().domain().high() <= 1;
		} else if (e instanceof Binary b) {
			return b.op().compareTo(Binary.Op.GE) <= 0;
		}
		return e instanceof Member || e instanceof Unary u && u.op() == Unary.Op.NOT || e.equals(Const.TRUE)
				|| e.equals(Const.FALSE);
	}

	/** The value of an expression if all its operands are constants; a fault is left for the step that meets it. */
	private static Expr value(Expr folded, Expr... operands) {
		for (Expr operand : operands) {
			if (!(operand instanceof Const)) {
				return folded;
			}
		}
		try {
			return Const.of(folded.eval(NO_STATE));
		} catch (SemanticsError e) {
			return folded;
		}
	}
}
