package trapline.conform.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.CascadePoint;
import trapline.machine.DecisionPoint;
import trapline.machine.Hazard;
import trapline.machine.RuleRef;
import trapline.machine.StepListener;
import trapline.machine.stmt.MarkKind;

/** Notes the ids of all rules that a run depends on: those that ran, gave a value, held something back or were found; and what was told. */
public class RuleCoverage implements StepListener {
	private final StringBuilder sentences = new StringBuilder();
	private final Set<String> rules = new LinkedHashSet<>();

	/** The ids so far. */
	public final Set<String> rules() {
		return Set.copyOf(rules);
	}

	/** What was said and marked so far. */
	final String sentences() {
		return sentences.toString();
	}

	@Override
	public final void said(String text) {
		sentences.append(text).append('\n');
	}

	@Override
	public final void marked(String lane, MarkKind kind, String text) {
		sentences.append(lane).append(' ').append(kind).append(' ').append(text).append('\n');
	}

	private void note(RuleRef rule) {
		if (rule != null)
			rules.add(rule.id());
	}

	@Override
	public final void blocked(Actor actor, DecisionPoint decision, Candidate candidate, List<Blocker> by) {
		note(candidate.rule());
		by.forEach(blocker -> note(blocker.rule()));
	}

	@Override
	public final void outranked(Actor actor, DecisionPoint decision, Candidate loser, Candidate winner) {
		note(loser.rule());
	}

	@Override
	public final void checkFailed(Actor actor, CascadePoint cascade, CascadePoint.Stage stage, CascadePoint.Line line,
			boolean decides) {
		note(line.rule());
	}

	@Override
	public final void arrives(Arrival arrival) {
		note(arrival.rule());
	}

	@Override
	public final void hazard(Hazard hazard) {
		rules.add(hazard.id());
	}

	@Override
	public final void fired(Actor actor, RuleRef rule) {
		note(rule);
	}

	@Override
	public final void consulted(RuleRef row) {
		note(row);
	}
}
