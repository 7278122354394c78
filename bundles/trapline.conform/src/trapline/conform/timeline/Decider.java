package trapline.conform.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import trapline.conform.corpus.Dispute;
import trapline.conform.score.Difference;
import trapline.conform.score.Trail.Fact;
import trapline.machine.Blocker;
import trapline.machine.RuleRef;
import trapline.session.HeldBack;
import trapline.session.Moment;
import trapline.session.StepRecord;

/** The rule that made the model do something else than was expected. */
final class Decider {
	/** Fields that say what happened and where; all others say what it looked like. */
	private static final Set<String> WHAT = Set.of("deliver", "vmexit", "vmentry", "mark", "rip");

	private Decider() {
	}

	/**
	 * Ids of rules, separated by blanks: those that a reviewer named; where something else happened, those of the last
	 * decision that took or held back an event; else the last one that the manual has. Empty if there is none.
	 *
	 * @param between the moments behind the event before, up to the difference
	 * @param facts the rules that ran there
	 */
	static String rules(Difference difference, Dispute dispute, List<Moment> between, List<Fact> facts) {
		if (dispute != null)
			return String.join(" ", dispute.rules());
		boolean happened = difference.keys().isEmpty() || difference.keys().stream().anyMatch(WHAT::contains);
		String decided = happened ? decision(between) : "";
		return decided.isEmpty() ? last(facts) : decided;
	}

	private static String decision(List<Moment> between) {
		for (int i = between.size() - 1; i >= 0; i--) {
			StepRecord step = between.get(i).step();
			if (step.winner() != null && step.winner().rule() != null)
				return step.winner().rule().id();
			List<String> holding = new ArrayList<>();
			for (HeldBack held : step.held())
				held.blockers().stream().map(Blocker::rule).map(RuleRef::id).forEach(holding::add);
			if (!holding.isEmpty())
				return String.join(" ", holding);
		}
		return "";
	}

	private static String last(List<Fact> facts) {
		for (int i = facts.size() - 1; i >= 0; i--)
			if (facts.get(i).heldBy().isEmpty() && !facts.get(i).rule().citations().isEmpty())
				return facts.get(i).rule().id();
		return "";
	}
}
