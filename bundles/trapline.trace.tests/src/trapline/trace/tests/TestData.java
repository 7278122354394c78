package trapline.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import trapline.trace.ProblemLog;
import trapline.trace.TraceEvent;
import trapline.trace.TraceFormat;
import trapline.trace.TraceFormatException;
import trapline.trace.TraceImport;
import trapline.trace.TraceProgress;
import trapline.trace.TraceReader;

/** Traces and golden texts of this bundle, and short ways to read a trace. */
final class TestData {

	private TestData() {
	}

	/** A file of the {@code traces} folder. */
	static byte[] trace(String name) throws IOException {
		return resource("/traces/" + name);
	}

	private static byte[] resource(String path) throws IOException {
		try (InputStream in = TestData.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IOException("no resource " + path);
			}
			return in.readAllBytes();
		}
	}

	static TraceImport read(byte[] bytes, String name) throws IOException, TraceFormatException {
		return TraceReader.read(new ByteArrayInputStream(bytes), name, bytes.length, TraceProgress.NONE);
	}

	static TraceImport read(String text) throws IOException, TraceFormatException {
		return read(text.getBytes(StandardCharsets.UTF_8), "test.trace");
	}

	/** The events of a text, without lanes. */
	static List<TraceEvent> scan(TraceFormat format, String text, ProblemLog problems) throws IOException {
		List<TraceEvent> events = new ArrayList<>();
		TraceReader.scan(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format, events::add, problems);
		return events;
	}

	/**
	 * Compares with a file of the {@code golden} folder. With the system property {@code trapline.golden.write} set to that folder the file
	 * is written instead, to be looked at before it is committed.
	 */
	static void assertGolden(String name, String actual) throws IOException {
		String folder = System.getProperty("trapline.golden.write");
		if (folder != null) {
			java.nio.file.Files.writeString(Path.of(folder, name), actual);
		}
		String expected = folder == null ? new String(resource("/golden/" + name), StandardCharsets.UTF_8) : actual;
		assertEquals(expected.replace("\r\n", "\n"), actual, "golden/" + name);
	}
}
