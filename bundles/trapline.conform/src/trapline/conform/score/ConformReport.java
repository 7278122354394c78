package trapline.conform.score;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The outcome of some corpora.
 *
 * @param results one per case, in file order
 */
public record ConformReport(List<CaseResult> results) {

	/** Counts per verdict and topic. */
	public record Count(int passed, int failed, int unscored) {
		private Count plus(Verdict verdict) {
			return switch (verdict) {
			case PASSED -> new Count(passed + 1, failed, unscored);
			case FAILED -> new Count(passed, failed + 1, unscored);
			case UNSCORED -> new Count(passed, failed, unscored + 1);
			};
		}
	}

	/** The counts of each topic, by name. */
	public Map<String, Count> topics() {
		Map<String, Count> topics = new TreeMap<>();
		for (CaseResult result : results)
			topics.put(result.topic(),
					topics.getOrDefault(result.topic(), new Count(0, 0, 0)).plus(result.verdict()));
		return topics;
	}

	/** The counts of all cases. */
	public Count total() {
		Count total = new Count(0, 0, 0);
		for (CaseResult result : results)
			total = total.plus(result.verdict());
		return total;
	}
}
