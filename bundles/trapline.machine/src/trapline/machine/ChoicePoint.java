package trapline.machine;

import java.util.List;
import java.util.Objects;
import trapline.machine.expr.Expr;
import trapline.machine.stmt.Stmt;

/**
 * An unranked choice: every option whose condition is true is an alternative of its own. With none the actor waits.
 *
 * @param label name of the choice
 * @param options at least one
 * @param next where the actor goes on after a body that does not jump
 * @param event the event that begins here; null if none begins
 * @param origin the instruction it belongs to; null if none
 */
public record ChoicePoint(String label, List<Option> options, int next, Template event, Origin origin)
		implements ControlPoint {
	/**
	 * An option.
	 *
	 * @param name its name: the label of the choice; empty if there is nothing to tell apart
	 * @param rule the rule that fires; null for glue
	 * @param when whether it can be taken
	 * @param body what it does
	 */
	public record Option(String name, RuleRef rule, Expr when, Stmt body) {
		public Option {
			Objects.requireNonNull(when);
			Objects.requireNonNull(body);
		}
	}

	public ChoicePoint {
		options = List.copyOf(options);
	}

	@Override
	public List<RuleRef> rules() {
		return options.stream().map(Option::rule).filter(Objects::nonNull).toList();
	}
}
