package trapline.conform.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import trapline.conform.mutation.Mutation;
import trapline.conform.mutation.ScenarioRules;
import trapline.conform.mutation.SemanticRule;
import trapline.conform.score.CaseResult;
import trapline.conform.score.ConformReport;
import trapline.library.Example;
import trapline.library.Library;

/** Which cases, examples and scenarios each rule of the semantics takes part in. */
public final class Coverage {
	/**
	 * Who a rule takes part in.
	 *
	 * @param cases cases of the corpora that pass, in their order
	 * @param scenarios names of examples and other scenarios
	 */
	public record Users(List<CaseResult> cases, Set<String> scenarios) {
		/** Whether nobody exercises the rule. */
		public boolean isEmpty() {
			return cases.isEmpty() && scenarios.isEmpty();
		}

		/** Names of a few of them: cases of as many topics as there are, then scenarios. */
		public List<String> some(int most) {
			Set<String> topics = new LinkedHashSet<>();
			Predicate<CaseResult> other = result -> topics.add(result.topic());
			List<String> chosen = new ArrayList<>(cases.stream().filter(other).map(CaseResult::id).limit(most).toList());
			Stream.concat(scenarios.stream(), cases.stream().map(CaseResult::id)).filter(name -> !chosen.contains(name))
					.limit(most - chosen.size()).toList().forEach(chosen::add);
			return chosen;
		}
	}

	private final List<SemanticRule> rules = SemanticRule.all();
	private final Map<String, Users> users = new TreeMap<>();

	/**
	 * @param report a run of the corpora; only cases that pass count
	 * @param scenarios further scenarios, text by name; all examples of the library are run too
	 */
	public Coverage(ConformReport report, Map<String, String> scenarios) {
		rules.forEach(rule -> users.put(rule.id(), new Users(new ArrayList<>(), new LinkedHashSet<>())));
		for (CaseResult result : report.passed())
			result.trail().rules().forEach(rule -> users(rule).cases().add(result));
		for (Example example : Library.standard().examples()) {
			scenario("example " + example.name(), example.text());
			if (example.thread().equals(Mutation.BENCH))
				ScenarioRules.searched(example.name(), example.text())
						.forEach(rule -> users(rule).scenarios().add("search of example " + example.name()));
		}
		scenarios.forEach(this::scenario);
	}

	private void scenario(String name, String text) {
		ScenarioRules.of(name, text).forEach(rule -> users(rule).scenarios().add(name));
	}

	/** All rules, by id. */
	public List<SemanticRule> rules() {
		return rules;
	}

	/** Who a rule takes part in; nobody if there is no such rule. */
	public Users users(String rule) {
		return users.getOrDefault(rule, new Users(new ArrayList<>(), new LinkedHashSet<>()));
	}
}
