package trapline.machine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import trapline.machine.expr.Expr;
import trapline.machine.stmt.Stmt;

/**
 * A ranked decision: the first candidate that is present and not blocked wins. One micro-step.
 * With no winner {@code otherwise} runs; if that is not possible either, the actor is not enabled.
 *
 * @param label name of the decision
 * @param rule the decision's own rule: it fires when {@code otherwise} runs
 * @param candidates in any order; kept sorted by rank, equal ranks in the given order
 * @param otherwise what runs without a winner; null for nothing
 * @param next where the actor goes on after a body that does not jump
 * @param event the event that begins here; null if none begins
 * @param origin the instruction it belongs to; null if none
 */
public record DecisionPoint(String label, RuleRef rule, List<Candidate> candidates, Otherwise otherwise, int next,
		Template event, Origin origin) implements ControlPoint {
	/** What runs when no candidate wins, if its guard is true. */
	public record Otherwise(Expr guard, Stmt body) {
	}

	public DecisionPoint {
		candidates = candidates.stream().sorted(Comparator.comparingDouble(Candidate::rank)).toList();
	}

	@Override
	public List<RuleRef> rules() {
		List<RuleRef> rules = new ArrayList<>();
		candidates.forEach(c -> rules.add(c.rule()));
		if (otherwise != null && rule != null) {
			rules.add(rule);
		}
		return rules;
	}
}
