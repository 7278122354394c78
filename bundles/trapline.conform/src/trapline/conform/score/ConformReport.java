package trapline.conform.score;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The outcome of some corpora.
 *
 * @param results one per case, in file order
 */
public record ConformReport(List<CaseResult> results) {

	/** The counts of each topic, by name. */
	public Map<String, Count> topics() {
		Map<String, Count> topics = new TreeMap<>();
		for (CaseResult result : results)
			topics.merge(result.topic(), Count.NONE.plus(result.verdict()), (old, one) -> old.plus(result.verdict()));
		return topics;
	}

	/** The cases that passed, in file order. */
	public List<CaseResult> passed() {
		return results.stream().filter(result -> result.verdict() == Verdict.PASSED).toList();
	}

	/** The counts by what the expectation rests on; only those that occur. */
	public Map<Basis, Count> bases() {
		return bases(result -> true);
	}

	/** The counts of a topic by what the expectation rests on; only those that occur. */
	public Map<Basis, Count> bases(String topic) {
		return bases(result -> result.topic().equals(topic));
	}

	private Map<Basis, Count> bases(Predicate<CaseResult> which) {
		Map<Basis, Count> bases = new EnumMap<>(Basis.class);
		results.stream().filter(which).forEach(result -> bases.merge(result.basis(),
				Count.NONE.plus(result.verdict()), (old, one) -> old.plus(result.verdict())));
		return bases;
	}

	/** The topic of which the least share passed, the first by name if several; null if there is no case of that basis. */
	public Map.Entry<String, Count> lowest(Basis basis) {
		ConformReport part = new ConformReport(results.stream().filter(result -> result.basis() == basis).toList());
		return part.topics().entrySet().stream().min(Comparator.comparingDouble(topic -> topic.getValue().share()))
				.orElse(null);
	}

	/** The counts of all cases. */
	public Count total() {
		Count total = Count.NONE;
		for (CaseResult result : results)
			total = total.plus(result.verdict());
		return total;
	}
}
