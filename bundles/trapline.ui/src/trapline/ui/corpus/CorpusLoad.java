package trapline.ui.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import trapline.conform.Conformance;
import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.CorpusException;
import trapline.ui.LongWork;
import trapline.ui.UiThread;
import trapline.ui.corpus.CorpusRows.Row;

/** Reads a corpus and runs its cases in the background, with progress and cancel. */
final class CorpusLoad extends Job {
	private final Path file;
	private final Consumer<List<Row>> shown;
	private final Consumer<String> failed;

	/**
	 * @param shown  is given the cases with their verdicts, in the UI thread
	 * @param failed is told in a sentence why the file cannot be read, in the UI thread
	 */
	CorpusLoad(Path file, Consumer<List<Row>> shown, Consumer<String> failed) {
		super("Running the cases of " + file.getFileName());
		this.file = file;
		this.shown = shown;
		this.failed = failed;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			List<Row> rows = LongWork.await(getName(), () -> rows(monitor), monitor);
			if (rows != null) {
				UiThread.later(() -> shown.accept(rows));
			}
			return rows == null ? Status.CANCEL_STATUS : Status.OK_STATUS;
		} catch (ExecutionException e) {
			if (!(e.getCause() instanceof CorpusException problem)) {
				return Status.error("The corpus cannot be run.", e.getCause());
			}
			UiThread.later(() -> failed.accept(problem.getMessage()));
			return Status.OK_STATUS;
		}
	}

	private List<Row> rows(IProgressMonitor monitor) {
		Corpus corpus = Corpus.read(List.of(file));
		monitor.beginTask(file.toString(), corpus.cases().size());
		return CorpusRows.of(corpus, new Conformance().run(corpus, done -> monitor.worked(1), monitor::isCanceled));
	}
}
