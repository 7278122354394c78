package trapline.machine;

import java.util.Objects;
import trapline.machine.expr.Expr;

/**
 * A named condition that holds candidates back while it is true.
 *
 * @param name its name
 * @param letter the letter that text diagrams write while it holds something back
 * @param lane id of the lane on which it is seen, null if there is none
 * @param rule the rule it stands for
 * @param condition true while it holds back
 */
public record Blocker(String name, char letter, String lane, RuleRef rule, Expr condition) {
	public Blocker {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(condition);
	}
}
