package trapline.conform.score;

import java.util.List;

import trapline.conform.corpus.Observation;

/**
 * The outcome of one case.
 *
 * @param name the case
 * @param basis what the expectation rests on
 * @param verdict the outcome
 * @param reason why it failed or is unscored; empty if it passed
 * @param expected what would have passed, the nearest to what was observed first; empty where nothing is known
 * @param observed what the model showed; null if it could not be run
 * @param difference where the first of {@code expected} and {@code observed} differ; null if they do not, or one is missing
 * @param trail which rules led to each observed event
 */
public record CaseResult(CaseName name, Basis basis, Verdict verdict, String reason, List<Observation> expected,
		Observation observed, Difference difference, Trail trail) {

	/** A case that could not be run. */
	public static CaseResult notRun(CaseName name, Basis basis, String reason, List<Observation> expected) {
		return new CaseResult(name, basis, Verdict.FAILED, reason, expected, null, null, Trail.NONE);
	}

	/** The id of the case. */
	public String id() {
		return name.id();
	}

	/** The topic of the case. */
	public String topic() {
		return name.topic();
	}
}
