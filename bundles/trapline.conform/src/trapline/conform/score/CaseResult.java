package trapline.conform.score;

import java.util.List;

import trapline.conform.corpus.Observation;

/**
 * The outcome of one case.
 *
 * @param id the case
 * @param topic its topic
 * @param verdict the outcome
 * @param reason why it failed or is unscored; empty if it passed
 * @param expected what would have passed, in order of preference; empty where nothing is known
 * @param observed what the model showed; null if it could not be run
 */
public record CaseResult(String id, String topic, Verdict verdict, String reason, List<Observation> expected,
		Observation observed) {
}
