package trapline.conform.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import trapline.conform.corpus.Observation;
import trapline.conform.corpus.OracleCase;
import trapline.conform.corpus.Recorded;
import trapline.conform.corpus.Reference;

/** The scoring rule of the schema: equality of events and end, key-exact in both directions. */
public final class Scoring {
	private static final Set<String> ANY_GROUP = Set.of("low", "both_allowed", "implementation_specific");

	private Scoring() {
	}

	/** Scores what the model showed. */
	public static CaseResult score(OracleCase recorded, Observation observed) {
		Reference reference = recorded.reference();
		if (reference.expectedFirst() != null)
			return first(recorded, observed);
		List<Observation> accepted = accepted(recorded);
		if (accepted.isEmpty())
			return new CaseResult(recorded.id(), recorded.topic(), Verdict.UNSCORED, "no expectation is known",
					accepted, observed);
		boolean passed = accepted.contains(observed);
		return new CaseResult(recorded.id(), recorded.topic(), passed ? Verdict.PASSED : Verdict.FAILED,
				passed ? "" : difference(accepted.get(0), observed), accepted, observed);
	}

	/** The observations that pass. */
	public static List<Observation> accepted(OracleCase recorded) {
		Reference reference = recorded.reference();
		List<Observation> accepted = new ArrayList<>();
		if (reference.expected() != null)
			accepted.add(reference.expected());
		for (Recorded group : recorded.recorded())
			if (ANY_GROUP.contains(reference.confidence())
					|| group.oracles().stream().anyMatch(reference.followers()::contains))
				accepted.add(group.observation());
		return accepted;
	}

	private static CaseResult first(OracleCase recorded, Observation observed) {
		Map<String, String> wanted = recorded.reference().expectedFirst();
		boolean passed = !observed.events().isEmpty()
				&& observed.events().get(0).entrySet().containsAll(wanted.entrySet());
		return new CaseResult(recorded.id(), recorded.topic(), passed ? Verdict.PASSED : Verdict.FAILED,
				passed ? "" : "event 1: expected " + wanted, List.of(new Observation(List.of(wanted), "")), observed);
	}

	private static String difference(Observation expected, Observation observed) {
		int common = Math.min(expected.events().size(), observed.events().size());
		for (int i = 0; i < common; i++)
			if (!expected.events().get(i).equals(observed.events().get(i)))
				return "event " + (i + 1) + ": expected " + expected.events().get(i) + ", observed "
						+ observed.events().get(i);
		if (expected.events().size() > common)
			return "event " + (common + 1) + ": expected " + expected.events().get(common) + ", observed none";
		if (observed.events().size() > common)
			return "event " + (common + 1) + ": expected none, observed " + observed.events().get(common);
		return "end: expected " + expected.end() + ", observed " + observed.end();
	}
}
