package trapline.machine;

import java.util.List;
import java.util.Objects;
import trapline.machine.expr.Expr;
import trapline.machine.stmt.Stmt;

/**
 * One atomic micro-step. With a false guard it is skipped for free: the actor stands at {@link #next} at once, without a step.
 * (A step that must wait for its condition is a {@link ChoicePoint} with one option.)
 *
 * @param label what prints call it
 * @param rule the rule that fires; null for glue without a rule
 * @param guard whether there is something to do
 * @param body what it does
 * @param next where the actor goes on if the body does not jump, or if the guard is false
 * @param event the event that begins here; null if none begins
 * @param origin the instruction it belongs to; null if none
 */
public record StepPoint(String label, RuleRef rule, Expr guard, Stmt body, int next, Template event, Origin origin)
		implements ControlPoint {
	public StepPoint {
		Objects.requireNonNull(label);
		Objects.requireNonNull(guard);
		Objects.requireNonNull(body);
	}

	@Override
	public List<RuleRef> rules() {
		return rule == null ? List.of() : List.of(rule);
	}
}
