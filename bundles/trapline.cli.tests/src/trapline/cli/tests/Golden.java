package trapline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares texts with files of the golden folder. With the system property {@code trapline.golden.write} naming that
 * folder the files are written instead; look at them before committing.
 */
final class Golden {
	private static final String WRITE = System.getProperty("trapline.golden.write");

	private Golden() {
	}

	static void check(String name, String actual) {
		try {
			if (WRITE != null) {
				Files.writeString(Path.of(WRITE, name), actual);
				return;
			}
			assertEquals(new String(read(name), StandardCharsets.UTF_8), actual, name);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static byte[] read(String name) throws IOException {
		try (InputStream in = Golden.class.getResourceAsStream("/golden/" + name)) {
			if (in == null) {
				fail("there is no golden/" + name);
			}
			return in.readAllBytes();
		}
	}

	/** Puts the toy platform and its scenario into a folder; returns the scenario. */
	static Path toy(Path folder) {
		copy("toy/toy.trapsem", folder);
		return copy("toy/toy.trap", folder);
	}

	/** Puts a file of the golden folder into another folder. */
	static Path copy(String name, Path folder) {
		try {
			return Files.write(folder.resolve(name.substring(name.lastIndexOf('/') + 1)), read(name));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
