package trapline.notation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts that tests compare with; those that differ are written beside as {@code .actual}. */
final class Golden {

	private Golden() {
	}

	static Path folder() {
		Path here = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(here.resolve("bundles/trapline.notation.tests/golden")))
			here = here.getParent();
		return here.resolve("bundles/trapline.notation.tests/golden");
	}

	/** The files of a folder with one of some endings, by name. */
	static List<Path> files(String folder, String... endings) {
		try (Stream<Path> files = Files.list(folder().resolve(folder))) {
			return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Compares with what is written in a file. */
	static void compare(Path file, String actual) {
		String expected = Files.exists(file) ? read(file) : "";
		if (!expected.equals(actual))
			write(file.resolveSibling(file.getFileName() + ".actual"), actual);
		assertEquals(expected, actual, file.toString());
	}

	private static void write(Path file, String text) {
		try {
			Files.writeString(file, text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
