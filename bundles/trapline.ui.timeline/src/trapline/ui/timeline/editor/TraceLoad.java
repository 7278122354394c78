package trapline.ui.timeline.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import trapline.trace.TraceFormatException;
import trapline.trace.TraceImport;
import trapline.trace.TraceProblem;
import trapline.trace.TraceReader;
import trapline.ui.UiThread;
import trapline.ui.problems.ShownProblem;
import trapline.ui.run.RunModel;

/** Reads a trace in the background, with progress and cancel. */
final class TraceLoad extends Job {
	private static final int TICKS = 1000;

	private final Path file;
	private final RunEditor editor;

	TraceLoad(Path file, RunEditor editor) {
		super("Importing " + file.getFileName());
		this.file = file;
		this.editor = editor;
		setUser(false);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(file.toString(), TICKS);
		int[] worked = { 0 };
		try {
			TraceImport trace = TraceReader.read(file, (done, total, lines) -> {
				monitor.subTask(lines + " lines");
				int now = total <= 0 ? 0 : (int) (TICKS * done / total);
				monitor.worked(now - worked[0]);
				worked[0] = now;
				return !monitor.isCanceled();
			});
			inEditor(() -> {
				editor.show(new RunModel(trace.run()));
				editor.remark(remark(trace));
				editor.problems(trace.problems().stream().map(TraceLoad::shown).toList());
			});
			return trace.cancelled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		} catch (TraceFormatException e) {
			failed(e.getMessage());
		} catch (IOException e) {
			failed(file + " cannot be read: " + e.getMessage());
		} finally {
			monitor.done();
		}
		return Status.OK_STATUS;
	}

	private void failed(String message) {
		inEditor(() -> editor.failed(message));
	}

	private static ShownProblem shown(TraceProblem problem) {
		return new ShownProblem(false, problem.message(), (int) Math.min(Integer.MAX_VALUE, problem.line()), 0, 0);
	}

	private static String remark(TraceImport trace) {
		String cancelled = trace.cancelled() ? "Reading was cancelled: the run ends early. " : "";
		if (trace.problems().isEmpty()) {
			return cancelled;
		}
		String first = trace.problems().get(0).in("line ").replaceFirst("^line :", "line ");
		int more = trace.problems().size() - 1;
		return cancelled + first + (more == 0 ? "" : " (and " + more + " more)");
	}

	private void inEditor(Runnable action) {
		UiThread.later(() -> {
			if (!editor.isClosed()) {
				action.run();
			}
		});
	}
}
