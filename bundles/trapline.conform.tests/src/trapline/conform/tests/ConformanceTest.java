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
import trapline.conform.score.CaseResult;
import trapline.conform.score.ConformReport;
import trapline.conform.score.Verdict;

/** What the shipped semantics passes. The golden file holds passed, failed and unscored cases per topic. */
class ConformanceTest {
	/** Programs on a bare processor that the manuals and the recording processors read differently, with the reason. */
	private static final Map<String, String> BY_THE_MANUAL = Map.of("bpcode-irq-on-intn",
			"R-105: the frame of a software interrupt has RF clear", "bpcode-irq-on-icebp",
			"R-201: an interrupt comes before an instruction breakpoint", "dr7-gd",
			"R-105: general detect is a fault, so its frame has RF set", "dfm-bp-ist_noncanonical",
			"R-105: a fault during delivery has RF set", "rnd-018",
			"the program executes its own overwritten stack as code");

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
	void whatFailsOnABareProcessorIsListedWithAReason() {
		Set<String> failed = report.results().stream().filter(r -> r.verdict() == Verdict.FAILED)
				.filter(r -> !r.topic().matches("(vmx|svm|golden).*")).map(CaseResult::id).collect(Collectors.toSet());
		assertEquals(BY_THE_MANUAL.keySet(), failed);
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
