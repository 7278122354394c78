package trapline.conform.score;

import java.util.List;
import java.util.Set;

import trapline.machine.RuleRef;

/**
 * Which rules led to each observed event of a run.
 *
 * @param events one list of facts per event, in order; one more for what followed the last
 * @param rules the ids of all rules that the run depended on, rows of tables included
 */
public record Trail(List<List<Fact>> events, Set<String> rules) {
	/** Of a case that could not be run. */
	public static final Trail NONE = new Trail(List.of(), Set.of());

	/**
	 * A rule that ran or, if there are blockers, the candidate of a decision that they held back.
	 *
	 * @param rule the rule
	 * @param heldBy the rules of the blockers; empty if the rule ran
	 */
	public record Fact(RuleRef rule, List<RuleRef> heldBy) {
	}

	/** What led to an event, from 1; what followed the last for any further number. */
	public List<Fact> to(int event) {
		return events.isEmpty() ? List.of() : events.get(Math.min(event, events.size()) - 1);
	}
}
