package trapline.conform.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import trapline.conform.score.Trail;
import trapline.conform.score.Trail.Fact;
import trapline.machine.RuleRef;

/** Sorts the rules of a run by the observed event that they led to. */
final class TrailRecorder {
	private final List<List<Fact>> events = new ArrayList<>();

	/**
	 * @param observed how many events have been observed before
	 * @param rule the rule that ran, or the candidate that was held back
	 * @param heldBy the rules of its blockers, empty if it ran
	 */
	void note(int observed, RuleRef rule, List<RuleRef> heldBy) {
		while (events.size() <= observed)
			events.add(new ArrayList<>());
		List<Fact> facts = events.get(observed);
		Fact fact = new Fact(rule, heldBy);
		if (rule != null && !(facts.size() > 0 && facts.get(facts.size() - 1).equals(fact)))
			facts.add(fact);
	}

	/** @param rules the ids of all rules that the run depended on */
	Trail trail(Set<String> rules) {
		return new Trail(events.stream().map(List::copyOf).toList(), rules);
	}
}
