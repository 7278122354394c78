package trapline.notation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.notation.Loaded;
import trapline.notation.Problem;

/** Whatever a file holds, there is a message and no exception. */
class BadInputTest {

	@TempDir
	Path folder;

	@Test
	void missing() {
		assertEquals(List.of("no/such.trap:1:1: error: there is no such file"), problems(Path.of("no/such.trap")));
	}

	@Test
	void folder() {
		assertEquals(List.of(folder + ":1:1: error: this is a folder; name a .trap or .trapsem file in it"), problems(folder));
	}

	@Test
	void empty() throws IOException {
		assertEquals("error: expected 'module' or 'scenario', found the end of the file", only(new byte[0]));
	}

	@Test
	void commentsOnly() throws IOException {
		assertEquals("error: expected 'module' or 'scenario', found the end of the file", only("// nothing\n".getBytes()));
	}

	@Test
	void binary() throws IOException {
		assertEquals("error: not a text file: byte 4 is zero", only(new byte[] { 0x7f, 'E', 'L', 'F', 0, 1 }));
	}

	@Test
	void otherEncodings() throws IOException {
		assertEquals("error: not a UTF-8 text: byte 10 belongs to no character", only("scenario \"\u00e9\"".getBytes(StandardCharsets.ISO_8859_1)));
	}

	@Test
	void tooLarge() throws IOException {
		byte[] bytes = new byte[10 << 20];
		Arrays.fill(bytes, (byte) ' ');
		assertEquals("error: the file is larger than 4 MiB, too large for the notation", only(bytes));
	}

	@Test
	void tooDeep() {
		String deep = "module m\ndef d = " + "(".repeat(200_000);
		Loaded loaded = Texts.module(deep);
		assertEquals(List.of("test.trapsem:1:1: error: too many brackets or blocks inside each other; split it into smaller pieces"),
				Texts.problems(loaded));
		assertNull(loaded.document());
		assertEquals("", loaded.text());
	}

	@Test
	void deepEnoughToParseOnly() {
		for (int depth = 500; depth < 6000; depth += 500) {
			Loaded loaded = Texts.module("module m\ndef d = " + "!(".repeat(depth) + "x" + ")".repeat(depth) + ";\n");
			assertEquals(1, loaded.problems().size(), loaded.problems().toString());
		}
	}

	@Test
	void aByteOrderMarkIsNoPartOfTheText() throws IOException {
		Loaded loaded = load("\uFEFFmodule m\n".getBytes(StandardCharsets.UTF_8));
		assertEquals(List.of(), Texts.problems(loaded).stream().filter(line -> line.contains("error")).toList());
		assertEquals("module m\n", loaded.text());
	}

	@Test
	void linesMayEndInAnyWay() {
		Loaded loaded = Texts.module("module m\r\n\r\ndef d = x;\r\n");
		assertEquals(List.of("test.trapsem:3:9: error: no variable, value or definition named 'x'"), Texts.problems(loaded));
		assertEquals("module m\r\n\r\ndef d = x;\r\n", loaded.text());
	}

	@Test
	void columnsCountCharacters() {
		Loaded loaded = Texts.module("module m \"\u00e4\u00f6\u00fc\" def d = x;\n");
		assertEquals(List.of("test.trapsem:1:24: error: no variable, value or definition named 'x'"), Texts.problems(loaded));
	}

	@Test
	void anyNameWillDo() throws IOException {
		Path file = Files.writeString(folder.resolve("notes.txt"), "module m\ndef d = x;\n");
		assertTrue(problems(file).get(0).contains("notes.txt:2:9: error: no variable"), problems(file).toString());
	}

	@Test
	void manyProblemsAreCutShort() {
		List<Problem> problems = Texts.module("module m\n" + "def = ;\n".repeat(1000)).problems();
		assertTrue(problems.size() <= 20, problems.size() + " problems");
	}

	private String only(byte[] bytes) throws IOException {
		List<Problem> problems = load(bytes).problems();
		assertEquals(1, problems.size(), problems.toString());
		String text = problems.get(0).toString();
		return text.substring(text.indexOf("error:"));
	}

	private Loaded load(byte[] bytes) throws IOException {
		return Texts.loader().load(Files.write(folder.resolve("file.trap"), bytes));
	}

	private static List<String> problems(Path file) {
		return Texts.problems(Texts.loader().load(file));
	}
}
