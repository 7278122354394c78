package trapline.ui.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import trapline.diagram.compare.Comparison;
import trapline.diagram.compare.RunNames;
import trapline.run.Run;
import trapline.trace.TraceFormatException;
import trapline.trace.TraceReader;
import trapline.ui.LongWork;
import trapline.ui.UiThread;
import trapline.ui.files.FileKind;
import trapline.ui.run.RunRequest;
import trapline.ui.run.RunResult;
import trapline.ui.run.RunService;
import trapline.ui.run.ScenarioRunner;

/** Makes the two runs and compares them, in the background. */
public final class CompareLoad extends Job {
	private final CompareInput input;
	private final Consumer<Comparison> shown;
	private final Consumer<String> failed;

	/**
	 * @param shown  is given the comparison, in the UI thread
	 * @param failed is told in a sentence why there is none, in the UI thread
	 */
	public CompareLoad(CompareInput input, Consumer<Comparison> shown, Consumer<String> failed) {
		super("Comparing " + input.getName());
		this.input = input;
		this.shown = shown;
		this.failed = failed;
		setRule(RunService.ONE_AT_A_TIME);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Comparison comparison = LongWork.await(getName(), this::compare, monitor);
			if (comparison != null) {
				UiThread.later(() -> shown.accept(comparison));
			}
			return comparison == null ? Status.CANCEL_STATUS : Status.OK_STATUS;
		} catch (ExecutionException e) {
			if (!(e.getCause() instanceof IOException problem)) {
				return Status.error("The runs cannot be compared.", e.getCause());
			}
			UiThread.later(() -> failed.accept(problem.getMessage()));
			return Status.OK_STATUS;
		}
	}

	private Comparison compare() throws IOException {
		Run a = run(input.a());
		Run b = run(input.b());
		RunNames names = RunNames.of(a, input.a().name(), b, input.b().name());
		return Comparison.of(a, names.a(), b, names.b());
	}

	private static Run run(ComparedSide side) throws IOException {
		if (side instanceof ComparedSide.Shown one) {
			return one.run();
		}
		return side instanceof ComparedSide.Asked one ? asked(one.request()) : stored(((ComparedSide.Stored) side).file());
	}

	private static Run asked(RunRequest request) throws IOException {
		RunResult result = new ScenarioRunner(request).run();
		if (result.run() == null) {
			throw new IOException(request.name() + " cannot be run: " + (result.problems().isEmpty() ? "it does not parse"
					: result.problems().get(0).message()) + ". Open it to see its problems.");
		}
		return result.run();
	}

	private static Run stored(Path file) throws IOException {
		String name = file.getFileName().toString();
		return switch (FileKind.of(name)) {
		case SCENARIO -> asked(new RunRequest(0, text(file), file, name, 0, Map.of()));
		case TRACE -> trace(file);
		case MODULE, CORPUS -> throw new IOException(name + " has no run; compare a scenario or a recorded trace.");
		};
	}

	private static String text(Path file) throws IOException {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new IOException(file + " cannot be read: " + e.getMessage(), e);
		}
	}

	private static Run trace(Path file) throws IOException {
		try {
			return TraceReader.read(file, (done, total, lines) -> true).run();
		} catch (TraceFormatException e) {
			throw new IOException(e.problem().in(file.toString()), e);
		}
	}
}
