package trapline.machine.explore.domains;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import trapline.machine.Domain;
import trapline.machine.Expressions;
import trapline.machine.Machine;
import trapline.machine.Variable;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Conditional;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.ElementArray;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Lookup;
import trapline.machine.expr.Member;
import trapline.machine.expr.OperatorCall;
import trapline.machine.expr.Slot;
import trapline.machine.expr.Unary;
import trapline.machine.stmt.Assign;

/**
 * What an expression can be, given what its variables can hold. Of an expression over few values all cases are tried. A case
 * that is an error has no value: the step ends there.
 */
final class Evaluation {
	private final List<Variable> variables;
	private final Cases cases;
	/** All that lookups can give. */
	private final Map<Lookup, Values> columns = new IdentityHashMap<>();

	Evaluation(Machine machine) {
		variables = machine.variables();
		cases = new Cases(machine);
	}

	/** The only value of an expression that never is an error; null if it may have several, or be one. */
	Integer only(Expr e, Facts facts) {
		Values values = sound(e, facts);
		return values != null && values.size() == 1 ? values.low() : null;
	}

	/** Whether an assignment never is an error. */
	boolean succeeds(Assign assign, Facts facts) {
		Values values = sound(assign.value(), facts);
		if (values == null || assign.place() instanceof Element element && !exists(element, facts)) {
			return false;
		}
		List<Variable> places = assign.place() instanceof Element element ? elements(element, facts)
				: List.of(((Slot) assign.place()).variable());
		return places.stream().map(v -> domain(v.slot())).allMatch(d -> values.isEmpty() || d.contains(values.low()) && d.contains(values.high()));
	}

	/** Whether there is an element at every index that may be meant. */
	private boolean exists(Element element, Facts facts) {
		Values index = sound(element.index(), facts);
		return index != null && index.size() == elements(element, facts).size();
	}

	/** The possible values of an expression that never is an error; null if it may be one. */
	private Values sound(Expr e, Facts facts) {
		boolean[] risky = {false};
		Expressions.each(e, part -> risky[0] |= part instanceof Element element ? !exists(element, facts)
				: part instanceof Lookup || part instanceof OperatorCall
				|| part instanceof Binary b && (b.op() == Binary.Op.DIV || b.op() == Binary.Op.MOD));
		Tried tried = cases.of(e);
		return risky[0] && (!tried.few(facts) || tried.fails(facts)) ? null : of(e, facts);
	}

	/** The possible values. */
	Values of(Expr e, Facts facts) {
		if (e instanceof Const c) {
			return Values.of(c.value());
		} else if (e instanceof Slot slot) {
			return facts.of(slot.index());
		}
		Tried tried = cases.of(e);
		return tried.few(facts) ? tried.values(facts) : inside(e, facts);
	}

	private Values inside(Expr e, Facts facts) {
		if (e instanceof Element element) {
			return element(element, facts);
		} else if (e instanceof Unary u) {
			Values operand = of(u.operand(), facts);
			return u.op() == Unary.Op.NOT ? not(operand) : Abstract.apply(Binary.Op.SUB, Values.FALSE, operand);
		} else if (e instanceof Binary b && (b.op() == Binary.Op.AND || b.op() == Binary.Op.OR)) {
			return Abstract.truth(assume(b, true, facts) != null, assume(b, false, facts) != null);
		} else if (e instanceof Binary b) {
			return Abstract.apply(b.op(), of(b.left(), facts), of(b.right(), facts));
		} else if (e instanceof Conditional c) {
			Facts yes = assume(c.condition(), true, facts);
			Facts no = assume(c.condition(), false, facts);
			return (yes == null ? Values.NONE : of(c.yes(), yes)).join(no == null ? Values.NONE : of(c.no(), no));
		} else if (e instanceof Member m) {
			Values value = of(m.value(), facts);
			Values in = value.meet(Values.of(m.values()));
			return Abstract.truth(!in.isEmpty(), value.size() > in.size());
		} else if (e instanceof Lookup lookup) {
			return columns.computeIfAbsent(lookup, l -> Values.of(
					lookup.table().rows().stream().mapToInt(r -> r.results()[lookup.column()]).toArray()));
		}
		return Values.ANY;
	}

	private static Values not(Values operand) {
		return Abstract.truth(operand.contains(0), !operand.without(0).isEmpty());
	}

	/** An element that exists, of those that may be meant. */
	private Values element(Element element, Facts facts) {
		Values values = Values.NONE;
		for (Variable variable : elements(element, facts)) {
			values = values.join(facts.of(variable.slot()));
		}
		return values;
	}

	/** The variables that an element may be. */
	List<Variable> elements(Element element, Facts facts) {
		Values index = of(element.index(), facts);
		ElementArray array = element.array();
		int first = Math.max(index.low(), array.lowIndex());
		int last = Math.min(index.high(), array.lowIndex() + array.size() - 1);
		List<Variable> meant = new ArrayList<>();
		for (int i = first; i <= last; i++) {
			if (array.variableAt(i) != null && index.contains(i)) {
				meant.add(array.variableAt(i));
			}
		}
		return meant;
	}

	/** What holds where a condition has a truth value; null if it cannot have it. */
	Facts assume(Expr e, boolean truth, Facts facts) {
		if (e instanceof Unary u && u.op() == Unary.Op.NOT) {
			return assume(u.operand(), !truth, facts);
		} else if (e instanceof Binary b && (b.op() == Binary.Op.AND || b.op() == Binary.Op.OR)) {
			boolean both = truth == (b.op() == Binary.Op.AND);
			Facts first = assume(b.left(), truth, facts);
			if (both) {
				return first == null ? null : assume(b.right(), truth, first);
			}
			Facts otherwise = assume(b.left(), !truth, facts);
			return Facts.either(first, otherwise == null ? null : assume(b.right(), truth, otherwise));
		}
		Tried tried = cases.of(e);
		if (tried.few(facts)) {
			return tried.assume(truth, facts);
		}
		Values values = of(e, facts);
		if ((truth ? values.without(0) : values.within(0, 0)).isEmpty()) {
			return null;
		}
		return e instanceof Binary b ? compared(b, truth, facts) : facts;
	}

	/** Of a variable that is compared with something, what is within the bounds of that. */
	private Facts compared(Binary b, boolean truth, Facts facts) {
		Facts left = b.left() instanceof Slot slot ? bounded(slot, b.op(), of(b.right(), facts), truth, facts) : facts;
		if (left == null || !(b.right() instanceof Slot slot)) {
			return left;
		}
		return bounded(slot, mirrored(b.op()), of(b.left(), left), truth, left);
	}

	private static Binary.Op mirrored(Binary.Op op) {
		return switch (op) {
			case LT -> Binary.Op.GT;
			case LE -> Binary.Op.GE;
			case GT -> Binary.Op.LT;
			case GE -> Binary.Op.LE;
			default -> op;
		};
	}

	private static Facts bounded(Slot slot, Binary.Op op, Values other, boolean truth, Facts facts) {
		Values own = facts.of(slot.index());
		if (op.compareTo(Binary.Op.GE) > 0 || other.isEmpty()) {
			return facts;
		} else if (op == (truth ? Binary.Op.EQ : Binary.Op.NE)) {
			return facts.with(slot.index(), own.meet(other));
		} else if (op == Binary.Op.EQ || op == Binary.Op.NE) {
			return other.size() == 1 ? facts.with(slot.index(), own.without(other.low())) : facts;
		}
		boolean below = (op == Binary.Op.LT || op == Binary.Op.LE) == truth;
		boolean strictly = (op == Binary.Op.LT || op == Binary.Op.GT) == truth;
		long least = below ? Integer.MIN_VALUE : (long) other.low() + (strictly ? 1 : 0);
		long most = below ? (long) other.high() - (strictly ? 1 : 0) : Integer.MAX_VALUE;
		return facts.with(slot.index(), own.meet(Values.range(least, most)));
	}

	/** The domain of a variable as the Machine has it. */
	Domain domain(int slot) {
		return variables.get(slot).domain();
	}
}
