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

import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.CorpusException;
import trapline.conform.corpus.OracleCase;

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

	@Test
	void aCaseIsRead() throws IOException {
		OracleCase one = Corpus.read(List.of(file(GOOD))).recorded().get(0);
		assertEquals("one", one.id());
		assertTrue(one.program().interrupts());
		assertEquals(List.of("nop", "mark"), one.program().main().stream().map(op -> op.name()).toList());
		assertEquals(3, one.program().main().get(1).number("id"));
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
		assertEquals("1:1: expected a corpus: a YAML file with 'schema' and 'cases'", message("- 1\n- 2\n"));
		assertEquals("1:1: expected a corpus: a YAML file with 'schema' and 'cases'", message(""));
	}

	@Test
	void bytesThatAreNotTextAreNoCorpus() throws IOException {
		Path file = Files.write(folder.resolve("c.yaml"), "caf\u00e9: 1".getBytes(StandardCharsets.ISO_8859_1));
		assertEquals(file + ":1:1: not YAML: expected text in UTF-8",
				assertThrows(CorpusException.class, () -> Corpus.read(List.of(file))).getMessage());
	}

	@Test
	void anUnknownOperationIsPointedAt() throws IOException {
		assertEquals("9:5: unknown operation 'jump'", message(GOOD.replace("{op: nop}", "{op: jump}")));
	}

	@Test
	void anUnknownArgumentIsPointedAt() throws IOException {
		assertEquals("10:5: unknown field 'number' of operation 'mark': expected id, op",
				message(GOOD.replace("id: 3}\n  observed", "number: 3}\n  observed")));
	}

	@Test
	void anUnknownFieldOfACaseIsPointedAt() throws IOException {
		assertTrue(message(GOOD.replace("  title:", "  heading:"))
				.startsWith("4:3: unknown field 'heading' of a case: expected agreement, "));
	}

	@Test
	void aCaseWithoutProgramIsPointedAt() throws IOException {
		assertEquals("4:3: expected a case with 'program'",
				message(GOOD.replace("  program:\n  - {op: nop}\n  - {op: mark, id: 3}\n", "")));
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		Path file = folder.resolve("none.yaml");
		assertEquals(file + ": no such file or folder",
				assertThrows(CorpusException.class, () -> Corpus.read(List.of(file))).getMessage());
	}
}
