package trapline.machine;

import java.util.Objects;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.stmt.Stmt;

/**
 * Something that the environment may do between any two micro-steps.
 *
 * @param name its name: the label of the choice
 * @param target name of the actor at which it arrives; null if it has none
 * @param budget how often it may still happen, counted down; null for without limit
 * @param guard when it may happen, besides the budget
 * @param rule the rule that fires; null for glue
 * @param body what it does; must not jump
 * @param mustCome whether it comes in every run in which it could come for ever; otherwise it may stay away
 * @param source where the scenario declares it; null if unknown
 */
public record Arrival(String name, String target, Slot budget, Expr guard, RuleRef rule, Stmt body, boolean mustCome,
		SourceSpan source) {
	/** An arrival that may stay away. */
	public Arrival(String name, String target, Slot budget, Expr guard, RuleRef rule, Stmt body, SourceSpan source) {
		this(name, target, budget, guard, rule, body, false, source);
	}

	public Arrival {
		Objects.requireNonNull(name);
		Objects.requireNonNull(guard);
		Objects.requireNonNull(body);
	}
}
