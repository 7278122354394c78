package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import trapline.conform.Conformance;
import trapline.conform.corpus.Corpus;
import trapline.conform.coverage.Coverage;
import trapline.conform.coverage.CoveragePages;
import trapline.conform.mutation.ScenarioRules;
import trapline.conform.mutation.SemanticRule;
import trapline.library.Library;

/** Which cases exercise each rule. The whole run is made by {@code releng/coverage.sh}. */
class CoverageTest {
	private static final String NOBODY = " | nobody |";

	private static final Path PAGES = Folder.repository("docs/semantics/rules");
	private static final Path LINES = Folder.repository("bundles/trapline.library/resources/trapline/library/cases.txt");

	@Test
	void thePagesListTheRulesOfTheSemantics() throws IOException {
		Map<String, String> written = new TreeMap<>();
		for (Path page : pages())
			written.putAll(CoveragePages.stable(page.getFileName().toString(), Files.readString(page)));
		assertEquals(CoveragePages.stable(SemanticRule.all()), written, "run releng/coverage.sh");
	}

	/** Runs report no row that the compiler has looked up, and none in a quantifier: who notices a missing one shows its use. */
	@Test
	void somebodyExercisesEveryRuleOrNoticesThatItIsMissing() throws IOException {
		Set<String> unnoticed = new TreeSet<>();
		for (String line : Files.readAllLines(Folder.repository("docs/semantics/mutation.md")))
			if (line.endsWith(NOBODY))
				unnoticed.add(rule(line));
		List<String> nobody = new ArrayList<>();
		for (Path page : pages())
			for (String line : Files.readAllLines(page))
				if (line.endsWith(NOBODY) && unnoticed.contains(rule(line)))
					nobody.add(rule(line));
		assertEquals(List.of(), nobody, "add a case for each of these rules, then run releng/coverage.sh and releng/mutation.sh");
	}

	private static String rule(String line) {
		return line.split("`")[1];
	}

	@Test
	void explainKnowsTheCasesOfARule() {
		assertTrue(Library.standard().cases().containsKey("R-305.unblock"));
	}

	@Test
	void aScenarioCountsForTheRulesThatItsRunNeeds() {
		Set<String> rules = ScenarioRules.of("small", """
				scenario small "one instruction, and an NMI that waits behind the end"
				platform platforms.bare_metal
				vcpu v0 {
					start { nmi_latch = true  nmi_blocked = true }
					task { nop; done; }
				}
				""");
		assertTrue(rules.containsAll(Set.of("R-302.nop", "R-308.done", "R-305.take", "R-308.over")), rules::toString);
		assertFalse(rules.contains("R-310.pop"), rules::toString);
	}

	@Test
	void theWholeRunWritesThePages() throws IOException {
		assumeTrue("write".equals(System.getenv("TRAPLINE_COVERAGE")), "made by releng/coverage.sh");
		Coverage coverage = new Coverage(new Conformance().run(Corpus.read(List.of(Folder.of("corpus"))), n -> {
		}, () -> false), Folder.rules());
		Files.createDirectories(PAGES);
		for (Path old : pages())
			Files.delete(old);
		for (Map.Entry<String, String> page : CoveragePages.of(coverage).entrySet())
			Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
		Files.writeString(LINES, CoveragePages.lines(coverage));
	}

	private static List<Path> pages() throws IOException {
		try (Stream<Path> files = Files.list(PAGES)) {
			return files.filter(file -> !file.endsWith(CoveragePages.INDEX)).sorted().toList();
		}
	}
}
