package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import trapline.conform.Conformance;
import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.OracleCase;
import trapline.conform.mutation.SemanticRule;
import trapline.conform.score.Basis;
import trapline.conform.score.CaseResult;
import trapline.conform.score.ConformReport;
import trapline.conform.score.Verdict;

/** What the shipped semantics passes. The golden file holds passed, failed and unscored cases per topic. */
class ConformanceTest {
	private static ConformReport report;

	@BeforeAll
	static void run() {
		report = new Conformance().run(Corpus.read(List.of(Folder.of("corpus"))), n -> {
		}, () -> false);
	}

	@Test
	void noTopicPassesLessThanBefore() throws IOException {
		Map<String, Integer> before = new TreeMap<>();
		for (String line : Files.readAllLines(Folder.of("golden/counts.txt")))
			before.put(line.substring(0, line.indexOf(':')), Integer.valueOf(line.replaceAll(".*: (\\d+) passed.*", "$1")));
		report.topics().forEach((topic, count) -> assertTrue(count.passed() >= before.getOrDefault(topic, 0),
				topic + ": " + count + ", before " + before.get(topic)));
	}

	@Test
	void theCountsAreThoseOfTheGoldenFile() throws IOException {
		StringBuilder counts = new StringBuilder();
		report.topics().forEach((topic, count) -> counts.append(topic).append(": ").append(count.passed())
				.append(" passed, ").append(count.failed()).append(" failed, ").append(count.unscored())
				.append(" unscored\n"));
		assertEquals(Folder.golden("counts.txt", counts.toString()), counts.toString());
	}

	@Test
	void whatFailsIsDisputedWithEvidence() throws IOException {
		Map<String, String> failed = report.results().stream().filter(r -> r.verdict() == Verdict.FAILED)
				.collect(Collectors.toMap(CaseResult::id, CaseResult::topic));
		assertEquals(disputed(), new TreeMap<>(failed));
		Set<String> doubted = Corpus.read(List.of(Folder.of("corpus"))).recorded().stream().filter(c -> c.dispute() != null)
				.map(OracleCase::id).collect(Collectors.toSet());
		assertEquals(disputed().keySet(), doubted, "the sidecar of the corpus");
	}

	/** The topic of each case in the table of the page, by case. */
	private static Map<String, String> disputed() throws IOException {
		Map<String, String> cases = new TreeMap<>();
		for (String line : Files.readAllLines(Folder.repository("docs/semantics/disputed.md")))
			if (line.startsWith("| `"))
				cases.put(line.split("`")[1], line.split("\\|")[2].strip());
		return cases;
	}

	@Test
	void noCaseIsUnscored() {
		assertEquals(List.of(), report.results().stream().filter(r -> r.verdict() == Verdict.UNSCORED).map(CaseResult::id).toList());
	}

	@Test
	void everySidecarEntryNamesARuleOfTheSemantics() {
		Set<String> rules = SemanticRule.all().stream().map(SemanticRule::id).collect(Collectors.toSet());
		for (OracleCase recorded : Corpus.read(List.of(Folder.of("corpus"))).recorded())
			if (recorded.sidecar() != null)
				assertTrue(rules.contains(recorded.sidecar().rule()), recorded.id() + ": " + recorded.sidecar().rule());
	}

	@Test
	void everySidecarEntryIsNeeded() {
		Corpus corpus = Corpus.read(List.of(Folder.of("corpus")));
		Set<String> reviewed = corpus.recorded().stream().filter(c -> c.sidecar() != null).map(OracleCase::id)
				.collect(Collectors.toSet());
		assertEquals(reviewed, report.results().stream().filter(r -> r.basis() == Basis.SIDECAR).map(CaseResult::id)
				.collect(Collectors.toSet()));
	}

	@Test
	void everyFailureSaysWhy() {
		for (CaseResult result : report.results())
			if (result.verdict() != Verdict.PASSED)
				assertFalse(result.reason().isBlank(), result.id());
	}

	@Test
	void aRuleTakenOutIsNoticed() {
		Corpus nmi = Corpus.read(List.of(Folder.of("corpus/oracle/nmi_ist.yaml")));
		assertEquals(0, new Conformance().run(nmi, n -> {
		}, () -> false).total().failed());
		assertTrue(new Conformance(Set.of("R-305.unblock")).run(nmi, n -> {
		}, () -> false).total().failed() > 0);
	}

	@Test
	void aCancelledRunReportsWhatItHas() {
		Corpus nmi = Corpus.read(List.of(Folder.of("corpus/oracle/nmi_ist.yaml")));
		int[] asked = { 0 };
		assertEquals(2, new Conformance().run(nmi, n -> {
		}, () -> asked[0]++ == 2).results().size());
	}
}
