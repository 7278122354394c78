package trapline.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import trapline.diagram.ExportOptions;
import trapline.diagram.Exporter;
import trapline.diagram.export.Exporters;
import trapline.run.Run;

/**
 * Compares what an exporter writes with a file of the golden folder. With the system property
 * {@code trapline.golden.write} naming that folder the files are written instead; look at them before committing.
 */
final class Golden {
	private static final String WRITE = System.getProperty("trapline.golden.write");

	private Golden() {
	}

	static byte[] bytes(String format, Run run, ExportOptions options) {
		Exporter exporter = Exporters.byId(format).orElseThrow();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			exporter.write(run, options, out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	static String text(String format, Run run, ExportOptions options) {
		return new String(bytes(format, run, options), StandardCharsets.UTF_8);
	}

	static void check(String name, String actual) {
		try {
			if (WRITE != null) {
				Files.writeString(Path.of(WRITE, name), actual);
				return;
			}
			try (InputStream in = Golden.class.getResourceAsStream("/golden/" + name)) {
				if (in == null) {
					fail("there is no golden/" + name);
				}
				assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), actual, name);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
