package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.conform.Conformance;
import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.GoldenCase;
import trapline.conform.score.CaseResult;
import trapline.conform.score.Verdict;

/** Vectors written from manuals: what is compared, and what is said about those that are not right. */
class VectorTest {
	private static final String NMI_TWICE = """
			  init: {}
			  events:
			  - arrive: {what: nmi}
			  - run: {n: 1}
			  - arrive: {what: nmi}
			  - insn: {kind: int3}
			  - insn: {kind: iret}
			  - run: {n: 1}
			""";

	@TempDir
	Path folder;

	@Test
	void onlyListedFieldsAreCompared() throws IOException {
		CaseResult result = run(NMI_TWICE + """
				  expect:
				    sequence:
				    - deliver: {vec: 2}
				    - deliver: {type: swexc}
				    - deliver: {vec: 2, type: nmi}
				    final: {nmi_block: 1}
				""");
		assertEquals(Verdict.PASSED, result.verdict(), result.reason());
	}

	@Test
	void anEventTooManyIsADifference() throws IOException {
		CaseResult result = run(NMI_TWICE + """
				  expect:
				    sequence:
				    - deliver: {vec: 2}
				    - deliver: {vec: 3}
				    final: {}
				""");
		assertEquals(Verdict.FAILED, result.verdict());
		assertEquals("event 3: expected none, observed deliver {vec=2, type=nmi, ec=none}", result.reason());
	}

	@Test
	void aMissingEventIsADifference() throws IOException {
		assertEquals("event 1: expected deliver {vec=48}, observed none", run("""
				  init: {IF: 0}
				  events:
				  - arrive: {what: intr, vec: 48}
				  - run: {n: 3}
				  expect:
				    sequence:
				    - deliver: {vec: 48}
				    final: {}
				""").reason());
	}

	@Test
	void hazardsAreFoundAtAnyPositionAndMayBeForbidden() throws IOException {
		String sequence = """
				  expect:
				    sequence:
				    - {hazard: H-03}
				    - deliver: {vec: 2}
				    - deliver: {vec: 3}
				    - deliver: {vec: 2}
				    final: {}
				""";
		assertEquals(Verdict.PASSED, run(NMI_TWICE + sequence).verdict());
		assertEquals("hazard H-03: must not be reported",
				run(NMI_TWICE + sequence.replace("- {hazard: H-03}\n    ", "") + "    forbid_hazards: [H-03]\n").reason());
		assertEquals("hazard H-01: expected, not reported",
				run(NMI_TWICE + sequence.replace("H-03", "H-01")).reason());
	}

	@Test
	void whereAnyOrderIsRightOnlyTheStateCounts() throws IOException {
		String expectation = """
				  expect:
				    sequence: any
				    final: {nmi_handler_runs: 2}
				""";
		assertEquals(Verdict.PASSED, run(NMI_TWICE + expectation).verdict());
		assertEquals("final nmi_handler_runs: expected 1, observed 2",
				run(NMI_TWICE + expectation.replace("runs: 2", "runs: 1")).reason());
	}

	@Test
	void whatIsHeldBackIsComparedWhereItIsListed() throws IOException {
		String vector = """
				  init: {IF: 0}
				  events:
				  - arrive: {what: intr, vec: 48}
				  - run: {n: 1}
				  expect:
				    sequence:
				    - hold: {what: intr48}
				    final: {irr_pending: [48]}
				""";
		assertEquals(Verdict.PASSED, run(vector).verdict());
		assertEquals("event 1: expected hold {what=nmi}, observed none", run(vector.replace("intr48}", "nmi}")).reason());
	}

	@Test
	void addressesAreCountedInBytes() throws IOException {
		String vector = """
				  init: {}
				  events:
				  - insn: {len: 3}
				  - insn: {kind: int3, len: 2}
				  expect:
				    sequence:
				    - retire: {at: start}
				    - deliver: {vec: 3}
				    final: {pushed_rip: start+5}
				""";
		assertEquals(Verdict.PASSED, run(vector).verdict(), run(vector).reason());
		assertEquals("final pushed_rip: expected start+2, observed start+5", run(vector.replace("+5", "+2")).reason());
	}

	@Test
	void neighboursOfTheCorpusPassToo() {
		List<GoldenCase> vectors = Corpus.read(List.of(Folder.of("vectors"))).vectors();
		assertFalse(vectors.isEmpty());
		for (GoldenCase vector : vectors) {
			CaseResult result = new Conformance().run(vector);
			assertEquals(Verdict.PASSED, result.verdict(), vector.id() + ": " + result.reason());
		}
	}

	@Test
	void whatIsUnknownIsNamed() throws IOException {
		assertSaid("'teleport'", "  - teleport: {}\n");
		assertSaid("the instruction 'xyz'", "  - insn: {kind: xyz}\n");
		assertSaid("'colour' of 'insn'", "  - insn: {colour: 1}\n");
		assertSaid("the arrival 'mail'", "  - arrive: {what: mail}\n");
		assertSaid("the host's 'dance'", "  - host: {op: dance}\n");
		assertSaid("'raise' needs 'vec'", "  - raise: {}\n");
		assertSaid("'sing' of 'payload'", "  - payload: {sing: true}\n");
		assertSaid("the delivery fault 'apic_access' here", "  - arm_delivery_fault: {of: {vec: 14}, kind: apic_access, addr: 16}\n");
		String reason = run("  init: {}\n  events: []\n  expect: {sequence: [], final: {aura: 1}}\n").reason();
		assertTrue(reason.contains("aura"), reason);
		reason = run("  init: {aura: 1}\n  events: []\n  expect: {sequence: [], final: {}}\n").reason();
		assertTrue(reason.contains("'aura' of 'init'"), reason);
	}

	private void assertSaid(String part, String event) throws IOException {
		CaseResult result = run("  init: {}\n  events:\n" + event + "  expect: {sequence: [], final: {}}\n");
		assertEquals(Verdict.FAILED, result.verdict());
		assertTrue(result.reason().contains(part), result.reason());
	}

	private CaseResult run(String body) throws IOException {
		Path file = folder.resolve("vectors.yaml");
		Files.writeString(file, "schema: {version: 1}\ncases:\n- id: T-1\n  topic: test\n" + body);
		return new Conformance().run(Corpus.read(List.of(file)).vectors().get(0));
	}
}
