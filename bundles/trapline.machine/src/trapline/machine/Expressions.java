package trapline.machine;

import java.util.List;
import java.util.function.Consumer;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Conditional;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Lookup;
import trapline.machine.expr.Member;
import trapline.machine.expr.OperatorCall;
import trapline.machine.expr.Quantified;
import trapline.machine.expr.Unary;

/** Walks through expressions. */
public final class Expressions {
	private Expressions() {
	}

	/** Hands over an expression and everything inside it, outermost first. */
	public static void each(Expr expr, Consumer<Expr> sink) {
		sink.accept(expr);
		operands(expr).forEach(e -> each(e, sink));
	}

	/** The direct parts of an expression. */
	public static List<Expr> operands(Expr expr) {
		if (expr instanceof Unary u) {
			return List.of(u.operand());
		} else if (expr instanceof Binary b) {
			return List.of(b.left(), b.right());
		} else if (expr instanceof Conditional c) {
			return List.of(c.condition(), c.yes(), c.no());
		} else if (expr instanceof Element e) {
			return List.of(e.index());
		} else if (expr instanceof Member m) {
			return List.of(m.value());
		} else if (expr instanceof Lookup l) {
			return l.keys();
		} else if (expr instanceof OperatorCall o) {
			return o.arguments();
		} else if (expr instanceof Quantified q) {
			return q.otherwise() == null ? List.of(q.body()) : List.of(q.body(), q.otherwise());
		}
		return List.of();
	}
}
