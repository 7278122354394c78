package trapline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusAndTraceTest {
	@TempDir
	Path folder;

	private String copy(String name) throws IOException {
		return Golden.copy(name, folder).toString();
	}

	private String text(Transcript transcript) {
		return transcript.text(folder + "/");
	}

	@ParameterizedTest
	@CsvSource({ "'', import.txt", "--as ascii, import-ascii.txt", "--as comment, import-comment.txt" })
	void aTraceIsSummedUpOrDrawn(String option, String golden) throws IOException {
		String[] words = ("import " + copy("trace/small.trace") + " " + option).strip().split(" ");
		Golden.check(golden, text(Transcript.of(words)));
	}

	@Test
	void exportDrawsTracesToo() throws IOException {
		String trace = copy("trace/small.trace");
		assertEquals(Transcript.of("import", trace, "--as", "svg").out(), Transcript.of("export", trace, "--as", "svg").out());
	}

	@Test
	void aTraceMayBeCompressed() throws IOException {
		Path packed = folder.resolve("packed.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
			Files.copy(Path.of(copy("trace/small.trace")), out);
		}
		assertTrue(Transcript.of("import", packed.toString()).out().contains("events       6"));
	}

	@Test
	void aTraceThatIsCutInMidLineIsReadUpToThere() throws IOException {
		String text = Files.readString(Path.of(copy("trace/small.trace")));
		for (int length = 100; length < text.length(); length += 61) {
			Path cut = Files.writeString(folder.resolve("cut.trace"), text.substring(0, length));
			Transcript transcript = Transcript.of("import", cut.toString());
			assertEquals(0, transcript.status(), length + ": " + transcript.err());
		}
	}

	@Test
	void corporaAreCountedPerTopic() throws IOException {
		String corpus = copy("corpus/small.yaml");
		Golden.check("conform.txt", text(Transcript.of("conform", corpus)));
		Golden.check("conform-failures.txt", text(Transcript.of("conform", corpus, "--failures")));
		Golden.check("conform-json.txt", text(Transcript.of("conform", corpus, "--json")));
	}

	@Test
	void casesThatAreNotRightFailWithTheirMessage() throws IOException {
		Golden.check("conform-wrong.txt", text(Transcript.of("conform", copy("corpus/wrong.yaml"), "--failures")));
	}

	@ParameterizedTest
	@CsvSource({ "a-trap, conform-case.txt", "not-what-happens, conform-case-differs.txt" })
	void aCaseIsDrawnWithWhatWasExpectedAndObserved(String id, String golden) throws IOException {
		Golden.check(golden, text(Transcript.of("conform", copy("corpus/small.yaml"), "--case", id)));
	}

	@Test
	void aCaseIsDrawnInEveryFormat() throws IOException {
		String corpus = copy("corpus/small.yaml");
		assertTrue(Transcript.of("conform", corpus, "--case", "a-trap", "--as", "svg").out().contains("<svg"));
		Path out = folder.resolve("case.csv");
		assertEquals(0, Transcript.of("conform", corpus, "--case", "a-trap", "-o", out.toString()).status());
		assertTrue(Files.readString(out).contains("observed"));
	}

	@Test
	void aCaseThatCannotBeDrawnIsPointedAt() throws IOException {
		String corpus = copy("corpus/small.yaml");
		bad(corpus + ": there is no case 'nothing'; name one of a-trap, not-what-happens", corpus, "--case", "nothing");
		bad("trapline conform: a picture is of one case: name it with --case", corpus, "--as", "svg");
		String wrong = copy("corpus/wrong.yaml");
		bad(wrong + ":11:5: unknown operation 'jump'", wrong, "--case", "unknown-op");
		bad(wrong + ":25:5: 'vector' is 300, expected a vector in 0..255", wrong, "--case", "unknown-vector");
		bad(wrong + ":37:10: unknown field 'cr9' of 'cpu': expected cpl, cr0_am, mode, rflags", wrong, "--case", "unknown-field");
	}

	private static void bad(String message, String... arguments) {
		List<String> words = new ArrayList<>(List.of("conform"));
		words.addAll(List.of(arguments));
		Transcript transcript = Transcript.of(words.toArray(String[]::new));
		assertEquals(2, transcript.status(), message);
		assertTrue(transcript.err().startsWith(message), transcript.err());
		assertEquals("", transcript.out());
	}

	@Test
	void aCorpusThatIsNotYamlIsPointedAt() throws IOException {
		Path corpus = Files.writeString(folder.resolve("broken.yaml"), "schema: x\ncases: [\n- {id: 1\n");
		Transcript transcript = Transcript.of("conform", corpus.toString());
		assertEquals(2, transcript.status());
		assertTrue(transcript.err().startsWith(corpus + ":3:1: not YAML: "), transcript.err());
		assertEquals("", transcript.out());
	}

	@Test
	void aFolderIsSearchedForCorpora() throws IOException {
		copy("corpus/small.yaml");
		assertTrue(Transcript.of("conform", folder.toString()).out().endsWith("1 passed, 1 failed, 0 unscored\n"));
	}

	@Test
	void takingARuleOutIsNoticed() throws IOException {
		assertTrue(Transcript.of("conform", copy("corpus/small.yaml"), "--without", "R-310.frame").out()
				.endsWith("0 passed, 2 failed, 0 unscored\n"));
	}
}
