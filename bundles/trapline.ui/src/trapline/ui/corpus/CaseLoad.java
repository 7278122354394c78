package trapline.ui.corpus;

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
import trapline.conform.timeline.CaseRun;
import trapline.run.Run;
import trapline.ui.LongWork;
import trapline.ui.UiThread;
import trapline.ui.files.CaseInput;
import trapline.ui.run.RunModel;
import trapline.ui.run.SimulatedRun;

/** Reads and runs a case in the background. */
public final class CaseLoad extends Job {
	private final CaseInput input;
	private final Consumer<RunModel> shown;
	private final Consumer<String> failed;

	/**
	 * @param shown  is given the run, in the UI thread; its cursor stands on the first difference, if there is one
	 * @param failed is told in a sentence why there is none, in the UI thread
	 */
	public CaseLoad(CaseInput input, Consumer<RunModel> shown, Consumer<String> failed) {
		super("Running " + input.id());
		this.input = input;
		this.shown = shown;
		this.failed = failed;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			CaseRun run = LongWork.await(getName(), this::made, monitor);
			if (run != null) {
				UiThread.later(() -> shown.accept(model(run)));
			}
		} catch (ExecutionException e) {
			if (!(e.getCause() instanceof CorpusException problem)) {
				return Status.error("The case cannot be run.", e.getCause());
			}
			UiThread.later(() -> failed.accept(problem.getMessage()));
		}
		return Status.OK_STATUS;
	}

	private CaseRun made() {
		return new Conformance().show(Corpus.read(List.of(input.file())).named(input.id()));
	}

	private static RunModel model(CaseRun made) {
		SimulatedRun simulated = new SimulatedRun(made.stepper(), made.info(), made.annotations(), made.end());
		Run run = simulated.shown();
		RunModel model = new RunModel(run, simulated);
		run.footnotes().stream().filter(note -> CaseRun.isDifference(note.hazardId())).findFirst()
				.ifPresent(note -> model.moveTo(note.time()));
		return model;
	}
}
