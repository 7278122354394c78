package trapline.conform.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import trapline.conform.corpus.Observation;
import trapline.conform.corpus.OracleCase;

/** The scoring rule of the schema: equality of events and end, key-exact in both directions. */
public final class Scoring {
	private Scoring() {
	}

	/** Scores what the model showed. */
	public static CaseResult score(OracleCase recorded, Ran ran) {
		Expectation expectation = Expectation.of(recorded);
		Observation observed = ran.observation();
		if (expectation.first() != null)
			return result(recorded, expectation, List.of(new Observation(List.of(expectation.first()), "")),
					Difference.first(expectation.first(), observed), ran);
		if (expectation.accepted().isEmpty())
			return new CaseResult(name(recorded), expectation.basis(), Verdict.UNSCORED, "no expectation is known",
					List.of(), observed, null, ran.trail());
		List<Observation> nearest = new ArrayList<>(expectation.accepted());
		nearest.sort(Comparator.comparingInt((Observation one) -> -distance(one, observed)));
		return result(recorded, expectation, nearest, Difference.between(nearest.get(0), observed), ran);
	}

	/** A case that could not be run. */
	public static CaseResult notRun(OracleCase recorded, String reason) {
		Expectation expectation = Expectation.of(recorded);
		return CaseResult.notRun(name(recorded), expectation.basis(), reason, expectation.accepted());
	}

	private static CaseResult result(OracleCase recorded, Expectation expectation, List<Observation> expected,
			Difference difference, Ran ran) {
		return new CaseResult(name(recorded), expectation.basis(), difference == null ? Verdict.PASSED : Verdict.FAILED,
				difference == null ? "" : difference.text(), List.copyOf(expected), ran.observation(), difference,
				ran.trail());
	}

	/** How many events agree from the beginning; more than any number if all do. */
	private static int distance(Observation expected, Observation observed) {
		Difference difference = Difference.between(expected, observed);
		return difference == null ? Integer.MAX_VALUE : difference.event();
	}

	private static CaseName name(OracleCase recorded) {
		return new CaseName(recorded.file(), recorded.id(), recorded.topic(), recorded.title());
	}
}
