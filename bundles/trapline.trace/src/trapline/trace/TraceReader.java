package trapline.trace;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipException;

import trapline.trace.ftrace.FtraceScanner;
import trapline.trace.lanes.KvmRebuild;
import trapline.trace.lanes.QemuRebuild;
import trapline.trace.lanes.Rebuild;
import trapline.trace.qemu.QemuScanner;
import trapline.trace.text.CountingStream;
import trapline.trace.text.Decompressed;
import trapline.trace.text.LineSource;
import trapline.trace.text.TraceScanner;

/**
 * Reads a recorded trace, plain or gzipped, whose format it finds out from the start of the file. Damaged lines never stop it: they are
 * reported as {@link TraceProblem}s. Memory grows with the number of events, not with the size of the file.
 */
public final class TraceReader {

	/** Bytes at the start of a file (decompressed) that are read twice: once to learn the format, the vCPUs and their threads. */
	static final int HEAD = 1 << 20;

	private static final int LINES_PER_CALL = 8192;

	private final String name;
	private final long size;
	private final TraceProgress progress;
	private final ProblemLog problems = new ProblemLog();
	private boolean cancelled;

	private TraceReader(String name, long size, TraceProgress progress) {
		this.name = name;
		this.size = size;
		this.progress = progress;
	}

	/**
	 * Reads a file.
	 *
	 * @throws TraceFormatException when the file is missing or no trace; its message is for people
	 * @throws IOException when the device fails
	 */
	public static TraceImport read(Path file, TraceProgress progress) throws IOException, TraceFormatException {
		String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
		if (Files.isDirectory(file)) {
			throw new TraceFormatException(file.toString(), new TraceProblem(0, 0, "this is a directory; expected a trace file"));
		}
		try (InputStream in = Files.newInputStream(file)) {
			return read(in, name, Files.size(file), progress);
		} catch (NoSuchFileException missing) {
			throw new TraceFormatException(file.toString(), new TraceProblem(0, 0, "there is no such file"));
		}
	}

	/**
	 * Reads a stream, which the caller closes.
	 *
	 * @param name title of the run, and file name in messages
	 * @param size bytes to expect for the progress callback, -1 when unknown
	 * @throws TraceFormatException when it is no trace
	 * @throws IOException when the device fails
	 */
	public static TraceImport read(InputStream in, String name, long size, TraceProgress progress) throws IOException, TraceFormatException {
		return new TraceReader(name, size, progress).read(in);
	}

	/**
	 * Scans a stream without rebuilding any lanes.
	 *
	 * @param consumer gets the events in file order
	 * @param problems gets what could not be read
	 * @return number of lines
	 * @throws IOException when the device fails
	 */
	public static long scan(InputStream in, TraceFormat format, Consumer<TraceEvent> consumer, ProblemLog problems) throws IOException {
		LineSource source = new LineSource(Decompressed.of(in));
		TraceScanner scanner = scanner(format, consumer, problems);
		boolean cut = false;
		while (source.next()) {
			scanner.line(source);
			cut = !source.terminated();
		}
		end(source, scanner, cut, problems);
		return source.number();
	}

	private TraceImport read(InputStream in) throws IOException, TraceFormatException {
		CountingStream counted = new CountingStream(in);
		InputStream plain = Decompressed.of(counted);
		byte[] head = head(plain);
		String other = new TraceSniffer(head, head.length).knownOther();
		if (other != null) {
			throw new TraceFormatException(name, new TraceProblem(0, 0, other));
		}
		FirstLook look = FirstLook.at(head, head.length < HEAD, name, problems);
		if (look.rebuild() == null) {
			throw new TraceFormatException(name, look.refusal());
		}
		Rebuild rebuild = look.rebuild();
		TraceScanner scanner = scanner(look.format(), rebuild, problems);
		LineSource source = new LineSource(new SequenceInputStream(new ByteArrayInputStream(head), plain));
		boolean cut = false;
		while (!cancelled && source.next()) {
			scanner.line(source);
			cut = !source.terminated();
			if (source.number() % LINES_PER_CALL == 0) {
				cancelled = !progress.advanced(counted.count(), size, source.number());
			}
		}
		if (cancelled) {
			scanner.finish(false);
		} else {
			end(source, scanner, cut, problems);
			progress.advanced(counted.count(), size, source.number());
		}
		String outcome = (cancelled ? "cancelled after line " + source.number() + ", " : "") + "recorded trace";
		return new TraceImport(look.format(), rebuild.finish(outcome), rebuild.statistics(source.number(), problems.count()),
				problems.problems(), cancelled);
	}

	/** A cut compressed file throws while its start is read; reading on throws again, so nothing is lost here. */
	private static byte[] head(InputStream plain) throws IOException {
		byte[] head = new byte[HEAD];
		int filled = 0;
		try {
			int got;
			while (filled < HEAD && (got = plain.read(head, filled, HEAD - filled)) > 0) {
				filled += got;
			}
		} catch (EOFException | ZipException cut) {
			return Arrays.copyOf(head, filled);
		}
		return Arrays.copyOf(head, filled);
	}

	private static void end(LineSource source, TraceScanner scanner, boolean cut, ProblemLog problems) {
		scanner.finish(cut || source.damage() != null);
		if (source.damage() != null) {
			problems.add(source.number(), 0, source.damage() + "; everything before it was read");
		}
	}

	static TraceScanner scanner(TraceFormat format, Consumer<TraceEvent> consumer, ProblemLog problems) {
		return switch (format) {
		case FTRACE -> new FtraceScanner(consumer, problems);
		case QEMU_INT -> new QemuScanner(consumer, problems);
		};
	}

	static Rebuild rebuild(TraceFormat format, String title, boolean timed, ProblemLog problems) {
		return switch (format) {
		case FTRACE -> new KvmRebuild(title, timed, problems);
		case QEMU_INT -> new QemuRebuild(title, problems);
		};
	}
}
