package trapline.machine;

import trapline.machine.expr.Expr;
import trapline.machine.stmt.Stmt;

/** How {@link Machine#rewrite} changes the parts of a Machine. Must not change what the Machine can do. */
public interface Rewriting {
	/** Another form of a condition or value. */
	Expr expr(Expr expr);

	/** Another form of a body. */
	Stmt body(Stmt body);
}
