package trapline.conform.mutation;

import java.util.Set;
import java.util.TreeSet;

/** The rules that a scenario exercises. */
public final class ScenarioRules {
	private ScenarioRules() {
	}

	/**
	 * The ids of the rules that take part in a run: by one of its stories, in one of its variants.
	 *
	 * @param name what people call the scenario
	 * @param text the scenario
	 * @throws trapline.conform.corpus.CorpusException if it is not right
	 */
	public static Set<String> of(String name, String text) {
		Set<String> rules = new TreeSet<>();
		ScenarioWitness.of(name, text).forEach(witness -> rules.addAll(witness.taking()));
		return rules;
	}

	/** The ids of the rules of a scenario that is small enough to be searched completely; none if it is not. */
	public static Set<String> searched(String name, String text) {
		return SearchWitness.of(name, text).map(SearchWitness::rules).orElse(Set.of());
	}
}
