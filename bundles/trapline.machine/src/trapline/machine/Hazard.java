package trapline.machine;

import java.util.List;
import java.util.Objects;
import trapline.machine.expr.Expr;

/**
 * Something that should not happen, for one owner.
 *
 * @param id its id, as {@code H-03}; the same for every owner
 * @param sentence one sentence for people
 * @param citations its sources; may be empty
 * @param warning true if it only informs
 * @param owner name of the actor or object it is about; empty for the whole scenario
 * @param actor number of the actor whose rule is meant, -1 for any; only with {@code rule}
 * @param rule id of the rule at which it is looked for, before that rule runs; null to look after every step, where it is
 *        found when it becomes true
 * @param when the condition
 * @param source where it is written; null if it has no source text
 */
public record Hazard(String id, String sentence, List<String> citations, boolean warning, String owner, int actor,
		String rule, Expr when, SourceSpan source) {
	public Hazard {
		Objects.requireNonNull(id);
		Objects.requireNonNull(when);
		citations = List.copyOf(citations);
	}
}
