package trapline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
