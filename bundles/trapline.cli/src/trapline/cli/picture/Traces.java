package trapline.cli.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import trapline.cli.Console;
import trapline.cli.Failure;
import trapline.cli.Progress;
import trapline.cli.io.InputFile;
import trapline.cli.io.IoReason;
import trapline.trace.TraceFormatException;
import trapline.trace.TraceImport;
import trapline.trace.TraceProblem;
import trapline.trace.TraceReader;

/** Reads recorded traces and reports what is wrong with them. */
public final class Traces {
	private static final int MOST_PROBLEMS = 20;

	private Traces() {
	}

	/**
	 * Reads a trace; problems go to standard error.
	 *
	 * @throws Failure if the file is missing or no trace
	 */
	public static TraceImport read(String name, Console console) {
		Path path = InputFile.existing(name);
		try (Progress progress = console.progress("reading " + name)) {
			TraceImport trace = TraceReader.read(path, (done, total, lines) -> {
				if (progress.visible()) {
					progress.at(lines + " lines" + (total > 0 ? ", " + 100 * done / total + "%" : ""));
				}
				return true;
			});
			progress.close();
			report(name, trace, console);
			return trace;
		} catch (TraceFormatException e) {
			throw Failure.badInput(e.problem().in(name));
		} catch (IOException e) {
			throw Failure.badInput(name + ": cannot be read: " + IoReason.of(e));
		}
	}

	private static void report(String name, TraceImport trace, Console console) {
		List<TraceProblem> problems = trace.problems();
		problems.stream().limit(MOST_PROBLEMS).forEach(problem -> console.message(problem.in(name)));
		long more = trace.statistics().problems() - Math.min(MOST_PROBLEMS, problems.size());
		if (more > 0) {
			console.message(name + ": " + more + " more problems");
		}
	}
}
