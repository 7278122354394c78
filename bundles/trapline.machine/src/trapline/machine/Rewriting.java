package trapline.machine;

import trapline.machine.expr.Expr;
import trapline.machine.stmt.Stmt;

/** How {@link Machine#rewrite} changes the parts of a Machine. Must not change what the Machine can do. */
public interface Rewriting {
	/** Another form of a condition or value. */
	Expr expr(Expr expr);

	/** Another form of a body. */
	Stmt body(Stmt body);

	/** The same variable, with a domain that holds all values that it can have. */
	default Variable variable(Variable variable) {
		return variable;
	}

	/** Another form of the guard of an arrival, by its number. */
	default Expr guard(int arrival, Expr guard) {
		return expr(guard);
	}

	/** How the expressions and bodies of a control point are changed. */
	default Rewriting at(Actor actor, int point) {
		return this;
	}

	/** Whether an actor can ever come to a control point. */
	default boolean reached(Actor actor, int point) {
		return true;
	}
}
