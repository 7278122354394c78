package trapline.session;

import java.util.List;

import trapline.machine.RuleRef;

/**
 * A rule that ran within a step, with what it did.
 *
 * @param rule    the rule
 * @param actor   name of the actor that it ran for; empty if none
 * @param changes what it wrote, in order; a variable written twice appears twice
 * @param said    what it told people
 */
public record FiredRule(RuleRef rule, String actor, List<Change> changes, List<String> said) {
	public FiredRule {
		changes = List.copyOf(changes);
		said = List.copyOf(said);
	}
}
