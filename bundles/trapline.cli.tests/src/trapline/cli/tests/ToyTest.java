package trapline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands on a small platform of their own, so that the shipped semantics can change without them. */
class ToyTest {
	@TempDir
	Path folder;
	private Path toy;

	@BeforeEach
	void copy() {
		toy = Golden.toy(folder);
	}

	private Transcript on(String line) {
		String[] words = Arrays.stream(line.split(" (?=(?:[^']*'[^']*')*[^']*$)")).map(word -> word.replace("'", ""))
				.map(word -> word.equals("TOY") ? toy.toString() : word.startsWith("OUT/") ? folder + word.substring(3) : word)
				.toArray(String[]::new);
		return Transcript.of(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "run TOY | run.txt", "run TOY --story late --as comment | run-late-comment.txt",
			"run TOY --story never | run-never.txt", "run TOY --to 3 | run-to-3.txt",
			"run TOY --choose 'b1 at 0; b1 before entry' --variant start_lamp=off | run-choose.txt",
			"run TOY --variant bright=false --lanes v0.lamp,v0.runs | run-knob.txt",
			"run TOY --without Q-3.enter | run-without.txt", "run TOY --limit 5 | run-limit.txt",
			"run TOY --as json | run-json.txt", "explore TOY | explore.txt", "explore TOY --json | explore-json.txt",
			"explore TOY --limit 20 | explore-limit.txt", "compare TOY | compare.txt", "compare TOY --json | compare-json.txt",
			"compare TOY --with start_lamp=off | compare-with.txt", "compare TOY --with-story late --json | compare-with-json.txt",
			"compare TOY TOY | compare-same.txt", "compare TOY --story late --with-choose 'b1 at 1' --as comment | compare-with-comment.txt",
			"explain TOY --machine | machine.txt", "export TOY --as csv | export-csv.txt",
			"export TOY --as promela | export-promela.txt", "export TOY --as dot | export-dot.txt", "export TOY --as tla --variant bright=false | export-tla.txt" })
	void commandsPrintWhatTheyAlwaysDid(String line, String golden) {
		Golden.check(golden, on(line).text(folder + "/").replaceAll("\"(seconds|bytesPerState)\": [0-9.E-]+", "\"$1\": ?"));
	}

	@Test
	void twoRunsAreTheSame() {
		assertEquals(on("run TOY --as json"), on("run TOY --as json"));
	}

	@ParameterizedTest
	@CsvSource({ "svg, <?xml", "pdf, %PDF", "png, PNG" })
	void picturesGoToFiles(String format, String magic) throws IOException {
		Transcript transcript = on("export TOY -o OUT/picture." + format);
		assertEquals(0, transcript.status(), transcript.err());
		byte[] bytes = Files.readAllBytes(folder.resolve("picture." + format));
		assertTrue(new String(bytes, 0, 12, java.nio.charset.StandardCharsets.ISO_8859_1).contains(magic));
		assertEquals(List.of(), leftovers());
	}

	@Test
	void theSamePictureGoesToStandardOutput() throws IOException {
		on("export TOY --as svg -o OUT/picture.svg");
		assertEquals(Files.readString(folder.resolve("picture.svg")), on("export TOY --as svg").out());
	}

	@Test
	void aModuleOfTlaIsCalledLikeItsFileAndHasAConfigurationBesideIt() throws IOException {
		assertEquals(new Transcript(0, "", ""), on("export TOY -o OUT/lamp.tla"));
		assertTrue(Files.readString(folder.resolve("lamp.tla")).startsWith("---- MODULE lamp ----\n"));
		assertTrue(Files.readString(folder.resolve("lamp.cfg")).contains("\nINVARIANT check_1\n"));
		assertEquals(new Transcript(0, "", ""), on("export TOY -o OUT/lamp.pml"));
		assertEquals(on("export TOY --as promela").out(), Files.readString(folder.resolve("lamp.pml")));
	}

	@Test
	void anExistingFileIsReplacedAsAWhole() throws IOException {
		Path old = Files.writeString(folder.resolve("old.txt"), "old");
		assertEquals(1, on("run TOY -o OUT/old.txt").status());
		assertTrue(Files.readString(old).startsWith("toy  a ring"));
		assertEquals(List.of(), leftovers());
	}

	@Test
	void witnessesAreWrittenToAFolder() throws IOException {
		assertEquals(1, on("explore TOY --witness OUT/w/x").status());
		assertTrue(Files.readString(folder.resolve("w/x/G-1.txt")).contains("witness, 1 event, 1 arrival, 3 steps: b1 in event 0"));
		assertTrue(Files.exists(folder.resolve("w/x/check-2.txt")));
	}

	@Test
	void aWitnessIsReplayedWithoutASearch() throws IOException {
		on("explore TOY --variant start_lamp=off --witness OUT/w");
		Transcript replayed = on("run TOY --replay OUT/w/G-1.choices");
		assertEquals(1, replayed.status());
		assertTrue(replayed.out().contains("start_lamp=off") && replayed.err().contains("hazards: G-1"), replayed.toString());
		Path script = folder.resolve("w/G-1.choices");
		Files.writeString(script, Files.readString(script).replace("b1", "b7"));
		assertEquals(new Transcript(2, "", script + ":7:1: 'b7' cannot happen here, in event 4; enabled are 'v0', 'b1'\n"),
				on("run TOY --replay OUT/w/G-1.choices"));
		assertEquals(2, on("run TOY --replay OUT/w/G-1.choices --story early").status());
		assertEquals(2, on("run TOY --replay OUT/w/gone.choices").status());
	}

	@Test
	void formattingChangesOnlyWhatIsOutOfLine() throws IOException {
		byte[] tidy = Files.readAllBytes(toy);
		assertEquals(new Transcript(0, "", ""), on("format TOY --check"));
		Files.writeString(toy, Files.readString(toy).replace("\t\tfirst: nop;", " first  :nop ;"));
		assertEquals(new Transcript(1, toy + "\n", ""), on("format TOY --check"));
		assertEquals(new String(tidy), on("format TOY --stdout").out());
		assertEquals(new Transcript(0, "", ""), on("format TOY"));
		assertArrayEquals(tidy, Files.readAllBytes(toy));
	}

	private List<String> leftovers() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(".")).toList();
		}
	}
}
