package trapline.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import trapline.machine.expr.Expr;
import trapline.machine.stmt.Stmt;

/**
 * Checks in stages. The first stage with a failing check decides: the first failing check's own body runs, else the
 * stage's {@code fails}. With none failing {@code passes} runs. One micro-step.
 *
 * @param label name of the cascade
 * @param rule the cascade's own rule: it fires when all checks pass
 * @param stages the stages, in order
 * @param passes what runs if no check fails
 * @param next where the actor goes on after a body that does not jump
 * @param event the event that begins here; null if none begins
 * @param origin the instruction it belongs to; null if none
 */
public record CascadePoint(String label, RuleRef rule, List<Stage> stages, Stmt passes, int next, Template event,
		Origin origin) implements ControlPoint {
	/**
	 * A stage.
	 *
	 * @param name its name
	 * @param anyOrder true if the hardware may make the checks in any order: then every other failing check is reported too
	 * @param lines its checks
	 * @param fails what runs if a check fails that has no body of its own
	 */
	public record Stage(String name, boolean anyOrder, List<Line> lines, Stmt fails) {
		public Stage {
			lines = List.copyOf(lines);
		}
	}

	/**
	 * A check.
	 *
	 * @param rule its rule: it fires when the check decides
	 * @param condition what must hold
	 * @param otherwise what runs if the check decides; null for the stage's {@code fails}
	 */
	public record Line(RuleRef rule, Expr condition, Stmt otherwise) {
		public Line {
			Objects.requireNonNull(rule);
			Objects.requireNonNull(condition);
		}
	}

	public CascadePoint {
		stages = List.copyOf(stages);
	}

	@Override
	public List<RuleRef> rules() {
		List<RuleRef> rules = new ArrayList<>();
		stages.forEach(s -> s.lines().forEach(l -> rules.add(l.rule())));
		if (rule != null) {
			rules.add(rule);
		}
		return rules;
	}
}
