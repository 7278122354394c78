package trapline.conform.mutation;

import java.util.Set;
import java.util.TreeSet;

/** The rules that the first story of a scenario exercises. */
public final class ScenarioRules {
	private ScenarioRules() {
	}

	/**
	 * The ids of the rules that take part in the first story, in any variant.
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
}
