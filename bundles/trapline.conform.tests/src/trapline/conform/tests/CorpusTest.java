package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import trapline.conform.Conformance;
import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.CorpusException;
import trapline.conform.corpus.OracleCase;
import trapline.conform.score.CaseResult;
import trapline.conform.score.ConformReport;
import trapline.conform.score.Verdict;

/** Reading corpora, and what is said about those that are not right. */
class CorpusTest {
	private static final String GOOD = """
			schema: x86-event-conformance/1
			topic: t
			cases:
			- id: one
			  topic: t
			  title: a nop
			  initial: {cpu: {mode: long64, cpl: 0, rflags: {if: 1, tf: 0}}}
			  program:
			  - {op: nop}
			  - {op: mark, id: 3}
			  observed:
			  - {oracles: [a], events: [{mark: 3}], end: end}
			  reference: {oracles_following_the_manual: [a], confidence: high}
			""";

	private static final String SIDECAR = """
			schema: trapline-sidecar/1
			expectations:
			- id: one
			  expected: {events: [], end: end}
			  rule: R-201
			  citations: [SDM3 6.9]
			  reasoning: nothing happens
			""";

	@TempDir
	Path folder;

	private Path file(String text) throws IOException {
		return Files.writeString(folder.resolve("c.yaml"), text);
	}

	private String message(String text) throws IOException {
		Path file = file(text);
		String message = assertThrows(CorpusException.class, () -> Corpus.read(List.of(file))).getMessage();
		assertTrue(message.startsWith(file + ":"), message);
		return message.substring(file.toString().length() + 1);
	}

	/** What is said about the only case of a file. */
	private String problem(String text) throws IOException {
		Path file = file(text);
		String problem = Corpus.read(List.of(file)).recorded().get(0).problem();
		assertTrue(problem.startsWith(file + ":"), problem);
		return problem.substring(file.toString().length() + 1);
	}

	@Test
	void aCaseIsRead() throws IOException {
		OracleCase one = Corpus.read(List.of(file(GOOD))).recorded().get(0);
		assertEquals("one", one.id());
		assertTrue(one.program().interrupts());
		assertEquals(List.of("nop", "mark"), one.program().main().stream().map(op -> op.name()).toList());
		assertEquals(3, one.program().main().get(1).number("id"));
	}

	@Test
	void anObservedAddressMayTakeAllBits() throws IOException {
		OracleCase one = Corpus.read(List.of(file(GOOD.replace("{mark: 3}", "{read_cr2: '0xffffffffffffffc7'}")))).recorded().get(0);
		assertEquals("18446744073709551559", one.recorded().get(0).observation().events().get(0).get("read_cr2"));
	}

	@Test
	void aFolderIsReadInTheOrderOfItsFiles() throws IOException {
		Files.writeString(folder.resolve("b.yaml"), GOOD.replace("id: one", "id: b"));
		Files.writeString(folder.resolve("a.yaml"), GOOD.replace("id: one", "id: a"));
		Files.writeString(folder.resolve("note.txt"), "no corpus");
		assertEquals(List.of("a", "b"), Corpus.read(List.of(folder)).recorded().stream().map(OracleCase::id).toList());
	}

	@Test
	void textThatIsNotYamlIsPointedAt() throws IOException {
		assertEquals("10:5: not YAML: expected ',' or '}', but got {", message(GOOD.replace("{op: nop}", "{op: nop")));
	}

	@Test
	void anotherKindOfYamlIsNoCorpus() throws IOException {
		assertEquals("1:1: expected a corpus: a YAML file with 'schema' and 'cases', or 'scenarios'", message("- 1\n- 2\n"));
		assertEquals("1:1: expected a corpus: a YAML file with 'schema' and 'cases', or 'scenarios'", message(""));
	}

	@Test
	void bytesThatAreNotTextAreNoCorpus() throws IOException {
		Path file = Files.write(folder.resolve("c.yaml"), "caf\u00e9: 1".getBytes(StandardCharsets.ISO_8859_1));
		assertEquals(file + ":1:1: not YAML: expected text in UTF-8",
				assertThrows(CorpusException.class, () -> Corpus.read(List.of(file))).getMessage());
	}

	@Test
	void anUnknownOperationIsPointedAt() throws IOException {
		assertEquals("9:5: unknown operation 'jump'", problem(GOOD.replace("{op: nop}", "{op: jump}")));
	}

	@Test
	void anUnknownArgumentIsPointedAt() throws IOException {
		assertEquals("10:5: unknown field 'number' of operation 'mark': expected id, op",
				problem(GOOD.replace("id: 3}\n  observed", "number: 3}\n  observed")));
	}

	@Test
	void anUnknownVectorIsPointedAt() throws IOException {
		assertEquals("9:5: 'vector' is 256, expected a vector in 0..255",
				problem(GOOD.replace("{op: nop}", "{op: int, vector: 256}")));
		assertEquals("9:5: 'vector' is #XY, expected a number", problem(GOOD.replace("{op: nop}", "{op: int, vector: '#XY'}")));
		assertEquals("4:3: 'vector' is 999, expected a vector in 0..255",
				problem(GOOD.replace("  observed:", "  handlers:\n    999:\n    - [{op: nop}]\n  observed:")));
	}

	@Test
	void anUnknownFieldOfACaseIsPointedAt() throws IOException {
		assertTrue(problem(GOOD.replace("  title:", "  heading:"))
				.startsWith("4:3: unknown field 'heading' of a case: expected agreement, "));
		assertTrue(problem(GOOD.replace("confidence: high", "confident: high"))
				.startsWith("13:14: unknown field 'confident' of 'reference': expected confidence, "));
	}

	@Test
	void aCaseWithoutProgramIsPointedAt() throws IOException {
		assertEquals("4:3: expected a case with 'program'",
				problem(GOOD.replace("  program:\n  - {op: nop}\n  - {op: mark, id: 3}\n", "")));
	}

	@Test
	void aCaseThatIsNotRightFailsAndTheOthersRun() throws IOException {
		String two = GOOD + GOOD.substring(GOOD.indexOf("- id: one")).replace("{op: nop}", "{op: jump}").replace("one", "two");
		ConformReport report = new Conformance().run(Corpus.read(List.of(file(two))), n -> {
		}, () -> false);
		assertEquals(List.of(Verdict.PASSED, Verdict.FAILED), report.results().stream().map(CaseResult::verdict).toList());
		assertTrue(report.results().get(1).reason().endsWith("unknown operation 'jump'"));
	}

	@Test
	void aSidecarSaysWhatTheRecordingDoesNot() throws IOException {
		Files.writeString(folder.resolve("sidecar.yaml"), SIDECAR);
		Files.createDirectory(folder.resolve("below"));
		Path below = Files.writeString(folder.resolve("below/c.yaml"), GOOD.replace("[a], confidence: high", "[], confidence: high_neither"));
		for (List<Path> paths : List.of(List.of(folder), List.of(below))) {
			OracleCase one = Corpus.read(paths).recorded().get(0);
			assertEquals("R-201", one.sidecar().rule());
			assertEquals("end", one.sidecar().expected().end());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "schema: trapline-sidecar/1 | schema: other | 1:1: expected a sidecar: a YAML file with",
			"rule: R-201 | rules: R-201 | 3:3: unknown field 'rules' of an expectation: expected citations, ",
			"[SDM3 6.9] | [] | 3:3: expected at least one citation",
			"expected: {events: [], end: end} | expected: end | 3:3: expected 'events' and 'end' in 'expected'" })
	void aSidecarThatIsNotRightIsPointedAt(String from, String to, String message) throws IOException {
		file(GOOD);
		Path sidecar = Files.writeString(folder.resolve("sidecar.yaml"), SIDECAR.replace(from, to));
		String said = assertThrows(CorpusException.class, () -> Corpus.read(List.of(folder))).getMessage();
		assertTrue(said.startsWith(sidecar + ":" + message), said);
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		Path file = folder.resolve("none.yaml");
		assertEquals(file + ": no such file or folder",
				assertThrows(CorpusException.class, () -> Corpus.read(List.of(file))).getMessage());
	}
}
