package trapline.conform.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.GoldenCase;
import trapline.conform.corpus.OracleCase;
import trapline.conform.model.ProgramLoader;
import trapline.conform.program.StackForm;
import trapline.conform.program.UnsupportedProgram;
import trapline.library.Example;
import trapline.library.Library;

/** Takes out each rule of the semantics in turn and finds who notices. */
public final class Mutation {
	private static final int CASES_PER_RULE = 4;
	private static final int MORE_CASES = 60;
	/** A program in so many also runs on stacks of words. */
	private static final int WORDS_EVERY = 12;
	/** The thread of the examples that are searched completely. */
	public static final String BENCH = "bench";
	private static final String SENTENCE_ONLY = " (only what it says)";

	private final Map<String, Set<String>> noticed = new TreeMap<>();
	private final List<SemanticRule> rules = SemanticRule.all();

	/**
	 * @param corpus whose recorded programs are run
	 * @param scenarios further scenarios, text by name; all examples of the library are run too
	 */
	public Mutation(Corpus corpus, Map<String, String> scenarios) {
		rules.forEach(rule -> noticed.put(rule.id(), new LinkedHashSet<>()));
		Map<Witness, Set<String>> questions = new LinkedHashMap<>();
		for (Example example : Library.standard().examples())
			for (Witness witness : ScenarioWitness.of("example " + example.name(), example.text()))
				questions.put(witness, witness.rules());
		for (Example example : Library.standard().examples())
			if (example.thread().equals(BENCH))
				SearchWitness.of("search of example " + example.name(), example.text())
						.ifPresent(witness -> questions.put(witness, witness.rules()));
		scenarios.forEach((name, text) -> ScenarioWitness.of(name, text)
				.forEach(witness -> questions.put(witness, witness.rules())));
		Map<String, List<CorpusWitness>> users = users(corpus);
		questions.putAll(first(users));
		questions.forEach(this::ask);
		users.forEach(this::askFurther);
		questions.forEach(this::askForSentences);
	}

	/** All rules, by id. */
	public List<SemanticRule> rules() {
		return rules;
	}

	/** The names of the examples and recorded programs that show something else without a rule. */
	public Set<String> noticedBy(String rule) {
		return noticed.get(rule);
	}

	/** The recorded programs and vectors that depend on each rule. */
	private static Map<String, List<CorpusWitness>> users(Corpus corpus) {
		ProgramLoader loader = new ProgramLoader();
		Map<String, List<CorpusWitness>> users = new TreeMap<>();
		int covered = 0;
		for (OracleCase recorded : corpus.recorded()) {
			if (recorded.problem() != null)
				continue;
			try {
				use(new CaseWitness(recorded, StackForm.FRAMES, loader), users);
				if (covered++ % WORDS_EVERY == 0)
					use(new CaseWitness(recorded, StackForm.WORDS, loader), users);
			} catch (UnsupportedProgram e) {
				continue;
			}
		}
		for (GoldenCase vector : corpus.vectors())
			VectorWitness.of(vector, loader).ifPresent(witness -> use(witness, users));
		return users;
	}

	private static void use(CorpusWitness witness, Map<String, List<CorpusWitness>> users) {
		witness.rules().forEach(rule -> users.computeIfAbsent(rule, r -> new ArrayList<>()).add(witness));
	}

	/** Which rules to ask each recorded program about: few programs for each rule, of as many topics as there are. */
	private static Map<Witness, Set<String>> first(Map<String, List<CorpusWitness>> users) {
		Map<Witness, Set<String>> questions = new LinkedHashMap<>();
		users.forEach((rule, witnesses) -> choose(witnesses)
				.forEach(witness -> questions.computeIfAbsent(witness, w -> new TreeSet<>()).add(rule)));
		return questions;
	}

	/** Where none of the few programs notices, more are asked until one does. */
	private void askFurther(String rule, List<CorpusWitness> witnesses) {
		for (CorpusWitness witness : witnesses.subList(0, Math.min(MORE_CASES, witnesses.size())))
			if (noticed.containsKey(rule) && noticed.get(rule).isEmpty())
				ask(witness, Set.of(rule));
	}

	private static List<CorpusWitness> choose(List<CorpusWitness> witnesses) {
		Set<String> topics = new LinkedHashSet<>();
		List<CorpusWitness> chosen = new ArrayList<>(
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

	/** A rule that changes nothing is noticed by those who miss its sentence. */
	private void askForSentences(Witness witness, Set<String> about) {
		List<String> open = about.stream().filter(rule -> noticed.containsKey(rule) && noticed.get(rule).isEmpty()).toList();
		if (open.isEmpty())
			return;
		String whole = witness.tells(Set.of());
		for (String rule : open)
			if (!witness.tells(Set.of(rule)).equals(whole))
				noticed.get(rule).add(witness.name() + SENTENCE_ONLY);
	}
}
