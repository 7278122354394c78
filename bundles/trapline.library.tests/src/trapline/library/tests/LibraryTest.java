package trapline.library.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.library.Example;
import trapline.library.Library;

class LibraryTest {

	private final Library library = Library.standard();

	@TempDir
	Path folder;

	@Test
	void theIndexListsEveryText() throws IOException {
		Path resources = resources();
		List<String> texts;
		try (Stream<Path> files = Files.walk(resources)) {
			texts = files.map(file -> resources.relativize(file).toString().replace('\\', '/'))
					.filter(name -> name.endsWith(".trap") || name.endsWith(".trapsem")).sorted().toList();
		}
		assertEquals(String.join("\n", texts) + "\n", Files.readString(resources.resolve("trapline/library/index.txt")),
				"the index should list all texts, sorted by bytes, one per line");
	}

	@Test
	void everyListedModuleIsFound() {
		assertFalse(library.modules().isEmpty());
		for (String name : library.modules()) {
			String text = Library.read(library.module(name).orElseThrow());
			assertTrue(text.contains("module " + name), name + " should begin with its own name");
		}
	}

	@Test
	void everyExampleHasTitleAndThread() {
		assertFalse(library.examples().isEmpty());
		for (Example example : library.examples()) {
			assertFalse(example.thread().isEmpty(), example.name() + " should say '// thread: ...'");
			assertFalse(example.title().equals(example.name()), example.name() + " should have a title");
			assertFalse(example.shows().isEmpty() && example.remark().isEmpty(), example.name() + " should say '// shows: ...'");
		}
	}

	@Test
	void unknownNamesAreEmpty() {
		assertTrue(library.module("no.such").isEmpty());
		assertTrue(library.example("no-such").isEmpty());
	}

	@Test
	void anExampleSaysWhatItIs() throws IOException {
		Example example = example("""
				// thread: S5
				//  shows: H-03,  H5_CR2
				scenario a "a \\"quoted\\" title"
				platform p
				""");
		assertEquals("a \"quoted\" title", example.title());
		assertEquals("S5", example.thread());
		assertEquals(List.of("H-03", "H5_CR2"), example.shows());
		assertEquals("", example.remark());
	}

	@Test
	void anExampleMayShowNoHazard() throws IOException {
		Example example = example("// shows: nothing: it waits\nscenario a\nplatform p\n// thread: not at the head\n");
		assertEquals("one", example.title());
		assertEquals("", example.thread());
		assertEquals(List.of(), example.shows());
		assertEquals("nothing: it waits", example.remark());
	}

	@Test
	void anyClassLoaderWillDo() throws IOException {
		example("scenario a\n");
		Files.createDirectories(folder.resolve("trapline/library"));
		Files.writeString(folder.resolve("trapline/library/index.txt"), "examples/one.trap\nsemantics/x/y.trapsem\n");
		Library other = new Library(loader());
		assertEquals(List.of("one"), other.examples().stream().map(Example::name).toList());
		assertEquals(List.of("x.y"), other.modules());
		assertTrue(other.module("x.y").isEmpty());
	}

	private Example example(String text) throws IOException {
		Files.createDirectories(folder.resolve("examples"));
		Files.writeString(folder.resolve("examples/one.trap"), text);
		return new Library(loader()).example("one").orElseThrow();
	}

	private ClassLoader loader() throws IOException {
		return new URLClassLoader(new URL[] { folder.toUri().toURL() }, null);
	}

	private static Path resources() {
		Path here = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(here.resolve("bundles/trapline.library/resources")))
			here = here.getParent();
		return here.resolve("bundles/trapline.library/resources");
	}
}
