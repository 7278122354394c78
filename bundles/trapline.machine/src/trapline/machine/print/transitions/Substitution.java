package trapline.machine.print.transitions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Conditional;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Lookup;
import trapline.machine.expr.Member;
import trapline.machine.expr.OperatorCall;
import trapline.machine.expr.Slot;
import trapline.machine.expr.Unary;
import trapline.machine.stmt.Assign;

/** Puts the values of what a candidate names in the place of the names. */
final class Substitution {
	private final Map<Integer, Expr> values = new HashMap<>();

	/** The names of a candidate; a later one may use earlier ones. */
	Substitution(List<Assign> lets) {
		lets.forEach(let -> values.put(((Slot) let.place()).index(), in(let.value())));
	}

	Expr in(Expr e) {
		if (e instanceof Slot slot) {
			return values.getOrDefault(slot.index(), slot);
		} else if (e instanceof Element element) {
			return element.at(in(element.index()));
		} else if (e instanceof Unary u) {
			return new Unary(u.op(), in(u.operand()));
		} else if (e instanceof Binary b) {
			return new Binary(b.op(), in(b.left()), in(b.right()));
		} else if (e instanceof Conditional c) {
			return new Conditional(in(c.condition()), in(c.yes()), in(c.no()));
		} else if (e instanceof Member m) {
			return m.about(in(m.value()));
		} else if (e instanceof Lookup l) {
			return l.at(l.keys().stream().map(this::in).toList());
		} else if (e instanceof OperatorCall o) {
			return new OperatorCall(o.operator(), o.arguments().stream().map(this::in).toList());
		}
		return e;
	}
}
