package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import trapline.compiler.CompileOptions;
import trapline.conform.corpus.CatalogueCase;
import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.Observation;
import trapline.conform.kvm.Family;
import trapline.conform.kvm.Replay;
import trapline.conform.model.ProgramLoader;
import trapline.conform.mutation.SemanticRule;
import trapline.conform.score.CaseResult;

/**
 * The counter-tests of the mail threads: of each rule and gate, detectors apart, of their modules one
 * verdict that is another without it. A line that names nobody fails.
 */
class MechanismTest {
	private static final Path LIST = Folder.of("golden/mechanisms.txt");
	private static final Pattern DETECTOR = Pattern.compile("H\\d_.*");
	private static final String NOBODY = "nobody";
	private static final int MOST_CASES = 30;
	private static final ProgramLoader LOADER = new ProgramLoader();
	private static Set<String> without = Set.of();
	/** Reads the modules once; what is left out is said case by case. */
	private static final Replay REPLAY = new Replay((text, options) -> LOADER.compile(text, options.without(without)), CompileOptions.NONE);

	private static final Map<String, String> MODULES = SemanticRule.all().stream()
			.collect(Collectors.toMap(SemanticRule::id, SemanticRule::module));
	private static final Map<String, CatalogueCase> CASES = cases();
	private static final ScenarioOutcomes SCENARIOS = new ScenarioOutcomes();

	private static Map<String, CatalogueCase> cases() {
		Map<String, CatalogueCase> cases = new LinkedHashMap<>();
		for (CatalogueCase one : Corpus.read(List.of(Folder.of("kvm"))).catalogued())
			if (Family.played().contains(one.scenario().section()))
				cases.put(one.id(), one);
		return cases;
	}

	private static List<String> lines() throws IOException {
		return Files.readAllLines(LIST);
	}

	/** A line says {@code RULE CASE: what it shows -> what it shows without the rule}; the case is one of a catalogue or a scenario on a processor. */
	@ParameterizedTest
	@MethodSource("lines")
	void aVerdictIsAnotherWithoutTheMechanism(String line) {
		assertTrue(holds(line), line);
	}

	@Test
	void everyRuleOfTheModulesIsListed() throws IOException {
		List<String> listed = lines().stream().map(line -> line.split(" ")[0]).toList();
		assertEquals(mechanisms(listed), listed, "TRAPLINE_MECHANISMS=write writes the list");
	}

	/** What still holds of the list stays; for other rules a case is looked for. */
	@Test
	void theListIsWritten() throws IOException {
		assumeTrue("write".equals(System.getenv("TRAPLINE_MECHANISMS")), "written on demand");
		Map<String, String> old = new TreeMap<>();
		if (Files.exists(LIST))
			lines().forEach(line -> old.put(line.split(" ")[0], line));
		Map<String, List<CatalogueCase>> users = new TreeMap<>();
		Map<String, List<CatalogueCase>> neighbours = new TreeMap<>();
		for (CatalogueCase one : CASES.values()) {
			Set<String> rules = result(one, Set.of()).trail().rules();
			rules.forEach(rule -> users.computeIfAbsent(rule, r -> new ArrayList<>()).add(one));
			rules.stream().map(MODULES::get).filter(Objects::nonNull).distinct()
					.forEach(module -> neighbours.computeIfAbsent(module, m -> new ArrayList<>()).add(one));
		}
		StringBuilder text = new StringBuilder();
		for (String rule : mechanisms(users.keySet())) {
			String line = old.getOrDefault(rule, rule + " " + NOBODY);
			if (holds(line)) {
				text.append(line).append('\n');
				continue;
			}
			List<CatalogueCase> asked = new ArrayList<>(some(users.getOrDefault(rule, List.of())));
			asked.addAll(some(neighbours.getOrDefault(MODULES.get(rule), List.of())));
			text.append(noticing(rule, asked)).append('\n');
		}
		Files.writeString(LIST, text.toString());
	}

	private static boolean holds(String line) {
		String rule = line.split(" ")[0];
		String name = line.split(" ")[1].replaceAll(":$", "");
		CatalogueCase one = CASES.get(name);
		if (one != null)
			return line.equals(line(rule, name, outcome(one, Set.of()), outcome(one, Set.of(rule))));
		String with = SCENARIOS.outcome(name, Set.of());
		return with != null && line.equals(line(rule, name, with, SCENARIOS.outcome(name, Set.of(rule))));
	}

	private static String noticing(String rule, List<CatalogueCase> asked) {
		for (CatalogueCase one : asked) {
			String with = outcome(one, Set.of());
			String without = outcome(one, Set.of(rule));
			if (!with.equals(without))
				return line(rule, one.id(), with, without);
		}
		return onProcessor(rule);
	}

	private static String onProcessor(String rule) {
		for (String name : SCENARIOS.using(MODULES.get(rule))) {
			String with = SCENARIOS.outcome(name, Set.of());
			String without = SCENARIOS.outcome(name, Set.of(rule));
			if (!with.equals(without))
				return line(rule, name, with, without);
		}
		return rule + " " + NOBODY;
	}

	/** One variant of as many scenarios as there are, then others. */
	private static List<CatalogueCase> some(List<CatalogueCase> users) {
		Set<String> scenarios = new HashSet<>();
		List<CatalogueCase> some = new ArrayList<>(users.stream().filter(one -> scenarios.add(one.scenario().id())).toList());
		users.stream().filter(one -> !some.contains(one)).forEach(some::add);
		return some.subList(0, Math.min(MOST_CASES, some.size()));
	}

	/** All rules of the modules that catalogues bring with them, if at least one of the module takes part. */
	private static List<String> mechanisms(Collection<String> taking) {
		Set<String> modules = Family.modules();
		List<SemanticRule> rules = SemanticRule.all().stream().filter(rule -> modules.contains(rule.module())).toList();
		Set<String> used = rules.stream().filter(rule -> taking.contains(rule.id())).map(SemanticRule::module).collect(Collectors.toSet());
		return rules.stream().filter(rule -> used.contains(rule.module())).map(SemanticRule::id).filter(id -> !DETECTOR.matcher(id).matches())
				.toList();
	}

	private static String line(String rule, String name, String with, String without) {
		return rule + " " + name + ": " + with + " -> " + without;
	}

	private static String outcome(CatalogueCase one, Set<String> rules) {
		return text(result(one, rules));
	}

	private static CaseResult result(CatalogueCase one, Set<String> rules) {
		without = rules;
		return REPLAY.run(one);
	}

	private static String text(CaseResult result) {
		Observation observed = result.observed();
		if (observed == null)
			return "does not run";
		Map<String, String> outcome = observed.events().get(0);
		return outcome.get("verdict") + ("none".equals(outcome.get("hazards")) ? "" : " " + outcome.get("hazards"));
	}
}
