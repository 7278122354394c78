package trapline.machine;

import java.util.List;
import java.util.Objects;
import trapline.machine.expr.Expr;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Stmt;

/**
 * One candidate of a {@link DecisionPoint}.
 *
 * @param rank its rank as the semantics writes it, as {@code 4.6}; a smaller rank wins
 * @param name its name within the decision
 * @param rule the rule that fires when it wins
 * @param lets values that its condition, blockers and body use; assign scratch variables only, in this order
 * @param when whether it is present
 * @param blockers what can hold it back
 * @param loser what becomes of it if it is outranked
 * @param body what happens when it wins
 */
public record Candidate(double rank, String name, RuleRef rule, List<Assign> lets, Expr when, List<Blocker> blockers,
		Loser loser, Stmt body) {
	public Candidate {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(loser);
		lets = List.copyOf(lets);
		blockers = List.copyOf(blockers);
	}
}
