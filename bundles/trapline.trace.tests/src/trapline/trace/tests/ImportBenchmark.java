package trapline.trace.tests;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import trapline.trace.ProblemLog;
import trapline.trace.TraceFormat;
import trapline.trace.TraceFormatException;
import trapline.trace.TraceImport;
import trapline.trace.TraceProgress;
import trapline.trace.TraceReader;

/** Measures how fast a trace is scanned and imported. Not a test: it asserts nothing and prints nothing. */
public final class ImportBenchmark {

	/**
	 * One measurement.
	 *
	 * @param events number of events
	 * @param seconds wall time
	 */
	public record Figure(long events, double seconds) {

		/** Events per second. */
		public double rate() {
			return events / seconds;
		}
	}

	private ImportBenchmark() {
	}

	/** Scans a file without rebuilding lanes. */
	public static Figure scan(Path file, TraceFormat format) throws IOException {
		long[] events = new long[1];
		long start = System.nanoTime();
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 18)) {
			TraceReader.scan(in, format, event -> events[0]++, new ProblemLog());
		}
		return new Figure(events[0], seconds(start));
	}

	/** Imports a file completely. */
	public static Figure read(Path file) throws IOException, TraceFormatException {
		long start = System.nanoTime();
		TraceImport imported = TraceReader.read(file, TraceProgress.NONE);
		return new Figure(imported.statistics().events(), seconds(start));
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}
}
