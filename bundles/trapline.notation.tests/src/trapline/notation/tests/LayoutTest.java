package trapline.notation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import trapline.library.Example;
import trapline.library.Library;
import trapline.notation.Loaded;
import trapline.notation.NotationText;

/** The layout: as golden/layout shows it, done once and for all, and never more than layout. */
class LayoutTest {

	static List<Path> files() {
		return Golden.files("layout", ".trap", ".trapsem");
	}

	static Stream<Loaded> library() {
		Library library = Library.standard();
		return Stream.concat(library.modules().stream().map(name -> Texts.loader().load(Library.read(library.module(name).orElseThrow()), name + ".trapsem")),
				library.examples().stream().map(Example::text).map(Texts::scenario));
	}

	@ParameterizedTest
	@MethodSource("files")
	void aMessIsLaidOut(Path file) {
		Loaded loaded = load(Golden.read(file), file);
		String text = NotationText.format(loaded);
		Golden.compare(file.resolveSibling(file.getFileName() + ".txt"), text);
		assertEquals(text, NotationText.format(load(text, file)), "a second time changes nothing");
	}

	@ParameterizedTest
	@MethodSource("library")
	void theLibraryIsInOrder(Loaded loaded) {
		assertEquals(List.of(), Texts.problems(loaded));
	}

	@ParameterizedTest
	@MethodSource("library")
	void layoutIsBlanksOnly(Loaded loaded) {
		String text = NotationText.format(loaded);
		assertEquals(loaded.text().replaceAll("\\s", ""), text.replaceAll("\\s", ""));
		Loaded again = loaded.module().isPresent() ? Texts.module(text) : Texts.scenario(text);
		assertEquals(text, NotationText.format(again), "a second time changes nothing");
		assertEquals(comments(loaded.text()), comments(text));
	}

	@Test
	void aTextThatDoesNotParseStaysAsItIs() {
		String text = "module   m\nstate {";
		assertEquals(text, NotationText.format(Texts.module(text)));
	}

	@Test
	void whatCannotBeReadIsEmpty() {
		assertEquals("", NotationText.format(Texts.loader().load(Path.of("no/such.trap"))));
	}

	private static Loaded load(String text, Path file) {
		Loaded loaded = Texts.loader().load(text, file, file.getFileName().toString());
		assertFalse(loaded.problems().stream().anyMatch(problem -> problem.code().equals("syntax")), loaded.problems().toString());
		return loaded;
	}

	private static long comments(String text) {
		return Stream.of("//", "/*").mapToLong(begin -> text.split(Pattern.quote(begin), -1).length).sum();
	}
}
