package trapline.conform.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.OracleCase;
import trapline.conform.model.ProgramLoader;
import trapline.conform.program.UnsupportedProgram;
import trapline.library.Example;
import trapline.library.Library;

/** Takes out each rule of the semantics in turn and finds who notices. */
public final class Mutation {
	private static final int CASES_PER_RULE = 4;

	private final Map<String, Set<String>> noticed = new TreeMap<>();
	private final List<SemanticRule> rules = SemanticRule.all();

	/** @param corpus whose recorded programs are run, together with all examples of the library */
	public Mutation(Corpus corpus) {
		rules.forEach(rule -> noticed.put(rule.id(), new LinkedHashSet<>()));
		Library.standard().examples().forEach(example -> {
			ExampleWitness witness = new ExampleWitness(example);
			ask(witness, witness.rules());
		});
		cases(corpus).forEach(this::ask);
	}

	/** All rules, by id. */
	public List<SemanticRule> rules() {
		return rules;
	}

	/** The names of the examples and recorded programs that show something else without a rule. */
	public Set<String> noticedBy(String rule) {
		return noticed.get(rule);
	}

	/** Which rules to ask each recorded program about: few programs for each rule, of as many topics as there are. */
	private Map<Witness, Set<String>> cases(Corpus corpus) {
		ProgramLoader loader = new ProgramLoader();
		Map<String, List<CaseWitness>> users = new HashMap<>();
		List<CaseWitness> all = new ArrayList<>();
		for (OracleCase recorded : corpus.recorded()) {
			try {
				CaseWitness witness = new CaseWitness(recorded, loader);
				all.add(witness);
				witness.rules().forEach(rule -> users.computeIfAbsent(rule, r -> new ArrayList<>()).add(witness));
			} catch (UnsupportedProgram e) {
				continue;
			}
		}
		Map<Witness, Set<String>> questions = new LinkedHashMap<>();
		all.forEach(witness -> questions.put(witness, new TreeSet<>()));
		users.forEach((rule, witnesses) -> choose(witnesses).forEach(witness -> questions.get(witness).add(rule)));
		return questions;
	}

	private static List<CaseWitness> choose(List<CaseWitness> witnesses) {
		Set<String> topics = new LinkedHashSet<>();
		List<CaseWitness> chosen = new ArrayList<>(
				witnesses.stream().filter(witness -> topics.add(witness.topic())).limit(CASES_PER_RULE).toList());
		witnesses.stream().filter(witness -> !chosen.contains(witness)).limit(CASES_PER_RULE - chosen.size())
				.toList().forEach(chosen::add);
		return chosen;
	}

	private void ask(Witness witness, Set<String> about) {
		if (about.isEmpty())
			return;
		String whole = witness.shows(Set.of());
		for (String rule : about)
			if (noticed.containsKey(rule) && !witness.shows(Set.of(rule)).equals(whole))
				noticed.get(rule).add(witness.name());
	}
}
