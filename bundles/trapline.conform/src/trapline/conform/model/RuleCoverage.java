package trapline.conform.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import trapline.conform.score.Trail;
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
	/** The rule of the decision that just found no event to take; a trail is about those that do something. */
	private RuleRef nothingDecided;
	private final TrailRecorder trail = new TrailRecorder();

	/** The ids so far. */
	public final Set<String> rules() {
		return Set.copyOf(rules);
	}

	/** What was said and marked so far. */
	public final String sentences() {
		return sentences.toString();
	}

	/** Which rules led to each observed event so far. */
	public final Trail trail() {
		return trail.trail(rules());
	}

	/** How many events have been observed. */
	protected int observed() {
		return 0;
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
	public void blocked(Actor actor, DecisionPoint decision, Candidate candidate, List<Blocker> by) {
		note(candidate.rule());
		by.forEach(blocker -> note(blocker.rule()));
		trail.note(observed(), candidate.rule(), by.stream().map(Blocker::rule).toList());
	}

	@Override
	public void outranked(Actor actor, DecisionPoint decision, Candidate loser, Candidate winner) {
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
	public void hazard(Hazard hazard) {
		rules.add(hazard.id());
	}

	@Override
	public void decided(Actor actor, DecisionPoint decision, Candidate winner) {
		nothingDecided = winner == null ? decision.rule() : null;
	}

	@Override
	public void fired(Actor actor, RuleRef rule) {
		note(rule);
		if (rule != nothingDecided)
			trail.note(observed(), rule, List.of());
	}

	@Override
	public final void consulted(RuleRef row) {
		note(row);
	}
}
