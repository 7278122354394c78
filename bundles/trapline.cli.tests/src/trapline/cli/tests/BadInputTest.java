package trapline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import trapline.cli.Main;

/** Bad input and outputs that fail: exit status 2 and a message, never a stack trace. */
class BadInputTest {
	@TempDir
	Path folder;
	private Path toy;

	@BeforeEach
	void copy() {
		toy = Golden.toy(folder);
	}

	private static Transcript refused(String... arguments) {
		Transcript transcript = Transcript.of(arguments);
		assertEquals(2, transcript.status(), transcript.toString());
		assertFalse(transcript.err().contains("\tat ") || transcript.err().contains("Exception"), transcript.err());
		assertEquals("", transcript.out());
		return transcript;
	}

	private String file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text).toString();
	}

	private String edited(String from, String to) throws IOException {
		String text = Files.readString(toy);
		assertTrue(text.contains(from));
		return Files.writeString(toy, text.replace(from, to)).toString();
	}

	@Test
	void aFileThatIsNotThere() {
		String name = folder.resolve("none.trap").toString();
		for (String verb : new String[] { "run", "explore", "compare", "import", "conform", "format" }) {
			assertTrue(refused(verb, name).err().startsWith(name + ": "), verb);
		}
		assertEquals(name + ": there is no such file\n", refused("run", name).err());
	}

	@Test
	void aFolder() {
		assertEquals(folder + ": it is a folder, expected a file\n", refused("run", folder.toString()).err());
		assertEquals(folder + ": it is a folder, expected a file\n", refused("import", folder.toString()).err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "run", "explore", "compare", "format" })
	void anEmptyFile(String verb) throws IOException {
		String name = file("empty.trap", "");
		assertEquals(name + ":1:1: expected 'module' or 'scenario', found the end of the file\n", refused(verb, name).err());
	}

	@Test
	void aBinaryFile() throws IOException {
		byte[] bytes = new byte[5000];
		new Random(1).nextBytes(bytes);
		Path binary = Files.write(folder.resolve("binary.trap"), bytes);
		assertTrue(refused("run", binary.toString()).err().matches("(?s).*binary\\.trap:\\d+:1: not a (UTF-8 )?text.*"));
		assertTrue(refused("import", binary.toString()).err().contains("expected ftrace text"));
	}

	@Test
	void aVeryLargeFile() throws IOException {
		String name = file("large.trap", Files.readString(toy) + " ".repeat(10 << 20));
		assertEquals(name + ":1:1: the file is larger than 4 MiB, too large for the notation\n", refused("run", name).err());
	}

	@Test
	void aFileThatMayNotBeRead() throws IOException {
		assumeTrue(toy.toFile().setReadable(false) && !Files.isReadable(toy), "everybody may read everything here");
		assertEquals(toy + ": cannot be read: permission denied\n", refused("run", toy.toString()).err());
	}

	@Test
	void aFileThatIsCutInTheMiddle() throws IOException {
		String text = Files.readString(toy);
		for (int length = 20; length < text.length(); length += 37) {
			Transcript transcript = Transcript.of("run", file("cut.trap", text.substring(0, length)));
			assertFalse(transcript.err().contains("internal error"), length + ": " + transcript.err());
		}
	}

	@Test
	void somethingNestedVeryDeeply() throws IOException {
		refused("run", edited("light red", "light " + "(".repeat(200_000) + "red"));
	}

	@Test
	void errorsOfSyntaxAndOfNamesHavePlaces() throws IOException {
		assertEquals(toy + ":11:12: expected ';' after the instruction, found 'open'\n",
				refused("run", edited("light red;", "light red")).err());
		Golden.toy(folder);
		String message = refused("run", edited("shut: mask;", "shut: maks;")).err();
		assertTrue(message.startsWith(toy + ":10:9: no instruction named 'maks'"), message);
	}

	@Test
	void aModuleIsNotAScenario() {
		String name = folder.resolve("toy.trapsem").toString();
		assertEquals(name + ":1:1: this is a module, expected a scenario (a file that begins with 'scenario')\n",
				refused("run", name).err());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "rum x | trapline: there is no command 'rum'; did you mean 'run'?",
			"wibble | trapline: there is no command 'wibble'; see trapline --help",
			"run | trapline run: expected FILE; see trapline run --help",
			"run a b | trapline run: unexpected argument b; see trapline run --help",
			"run TOY --fast | trapline run: unknown option --fast; see trapline run --help",
			"run TOY --to | trapline run: --to needs an argument: --to STEP; see trapline run --help",
			"run TOY --to x | trapline run: --to needs a whole number in 0..1000000, not 'x'; see trapline run --help",
			"run TOY --links=yes | trapline run: --links takes no argument; see trapline run --help",
			"run TOY --to 1 --to 2 | trapline run: --to is given twice; see trapline run --help",
			"run TOY --as gif | trapline run: there is no format 'gif'; there are ascii, comment, svg, pdf, png, json, csv; see trapline run --help",
			"run TOY -o a.gif | trapline run: the name a.gif does not tell a format; give one with --as; see trapline run --help",
			"run TOY --theme pink | trapline run: there is no theme 'pink'; there are light and dark; see trapline run --help",
			"run TOY --columns 7 | trapline run: --columns needs a whole number in 40..200, not '7'; see trapline run --help",
			"run TOY --lanes x | trapline run: there is no lane 'x'; there are v0.runs, v0.open, v0.bell, v0.lamp, hazards; see trapline run --help",
			"run TOY --story x | trapline run: there is no story 'x'; there are 'early', 'late', 'never'; see trapline run --help",
			"run TOY --choose x_at_4 | trapline run: 'x_at_4' is not a choice: expected 'ARRIVAL at EVENT', 'ARRIVAL before LABEL' or 'ARRIVAL after LABEL', where LABEL may be followed by #2 for the second time, or 'knob NAME = VALUE'; see trapline run --help",
			"run TOY --variant x | trapline run: --variant needs NAME=VALUE, not 'x'; see trapline run --help",
			"run TOY --variant x=1 | --variant x=1: there is no such parameter; parameters are start_lamp; knobs are bright",
			"export TOY | trapline export: say which format with --as, or where to with -o; see trapline export --help",
			"export TOY --as gif | trapline export: there is no format 'gif'; there are ascii, comment, svg, pdf, png, json, csv, promela, tla, dot, oracle, kvm-unit-test; see trapline export --help",
			"export TOY --as tla --to 3 | trapline export: --to is about pictures, and does not go with the format tla; see trapline export --help",
			"export TOY -o a-b.tla | trapline export: a module of TLA+ is called like its file: a-b.tla needs a name of letters, digits and underscores, then .tla; see trapline export --help",
			"export TOY --as tla -o a.txt | trapline export: a module of TLA+ is called like its file: a.txt needs a name of letters, digits and underscores, then .tla; see trapline export --help",
			"export TOY --as dot --to 3 | trapline export: --to is about pictures, and does not go with the format dot; see trapline export --help",
			"export TOY --as svg --states 3 | trapline export: --states goes with the format dot only; see trapline export --help",
			"run TOY --as promela | trapline run: there is no format 'promela'; there are ascii, comment, svg, pdf, png, json, csv; see trapline run --help",
			"explain G-2 | trapline explain: nothing is called 'G-2'",
			"format example:s5-04 | example:s5-04: examples cannot be changed; expected a file" })
	void wrongUsage(String line, String message) {
		assertEquals(message + "\n", refused(line.replace("TOY", toy.toString()).split(" ")).err());
	}

	@Test
	void aTraceHasNoTransitionsToExport() {
		String trace = Golden.copy("trace/small.trace", folder).toString();
		assertEquals(trace + ": not a scenario; only scenarios can be written as promela\n",
				refused("export", trace, "--as", "promela").err());
	}

	@Test
	void aStoryFromTheCommandLineNamesOnlyWhatThereIs() {
		assertEquals("trapline run: there is no event 'b9'; there are b1; see trapline run --help\n",
				refused("run", toy.toString(), "--choose", "b9 at 3").err());
		assertEquals("trapline run: there is no label 'foo'; there are first, shut, open, entry; see trapline run --help\n",
				refused("run", toy.toString(), "--choose", "b1 after foo").err());
	}

	@Test
	void anExampleThatIsNotThere() {
		assertEquals("there is no example 's5-4'; did you mean 's5-04'? 'trapline run example:' lists all\n",
				refused("run", "example:s5-4").err());
		assertTrue(refused("run", "example:").err().contains("\ns5-04\n"));
	}

	@Test
	void aFolderWithoutACorpus(@TempDir Path empty) {
		assertEquals(empty + ": no corpus is there: expected files whose names end with .yaml\n", refused("conform", empty.toString()).err());
	}

	@ParameterizedTest
	@CsvSource({ "No space left on device, no space left on the device", "Broken pipe, the reader has closed the pipe" })
	void standardOutputThatFails(String cause, String words) {
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int status = Main.run(new String[] { "run", toy.toString() }, new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException(cause);
			}
		}, err);
		assertEquals(2, status);
		assertEquals("standard output: cannot be written: " + words + "\n", err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void aFullDisk() {
		assumeTrue(Files.exists(Path.of("/dev/full")), "there is no device that is always full");
		assertEquals("/dev/full: cannot be written: no space left on the device\n",
				refused("run", toy.toString(), "--as", "svg", "-o", "/dev/full").err());
	}

	@Test
	void anOutputThatCannotBeWritten() throws IOException {
		String out = folder.resolve("none/a.svg").toString();
		assertEquals(out + ": cannot be written: there is no such file or folder\n",
				refused("run", toy.toString(), "-o", out).err());
		assertEquals(folder + ": it is a folder, expected a file to write to\n",
				refused("run", toy.toString(), "--as", "svg", "-o", folder.toString()).err());
	}
}
