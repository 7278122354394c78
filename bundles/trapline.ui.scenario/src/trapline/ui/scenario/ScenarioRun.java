package trapline.ui.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import trapline.edit.ScenarioDocument;
import trapline.run.Run;
import trapline.session.Divergence;
import trapline.ui.problems.ShownProblem;
import trapline.ui.run.RunModel;
import trapline.ui.run.RunRequest;
import trapline.ui.run.RunResult;
import trapline.ui.run.RunService;
import trapline.ui.run.SimulatedRun;
import trapline.ui.scenario.timeline.TimelinePage;

/** Keeps the run of a document up to date. In the UI thread. */
final class ScenarioRun {
	private final RunService service;
	private final Consumer<ScenarioRun> receiver;
	private RunModel model;
	private RunResult result;
	private boolean fresh;
	private boolean requested;
	private boolean cancelled;

	/** @param receiver told when a result has come */
	ScenarioRun(Consumer<ScenarioRun> receiver) {
		this.receiver = receiver;
		service = new RunService(this::accept, this::cancel);
	}

	/** Runs the document as it is now, in the background. */
	void request(ScenarioDocument document, String name, Path path, TimelinePage.Selection selection) {
		requested = true;
		service.request(asked(document, name, path, selection));
	}

	/** The document as it is now, as a job takes it. */
	static RunRequest asked(ScenarioDocument document, String name, Path path, TimelinePage.Selection selection) {
		return new RunRequest(document.version(), document.document().get(), path, name, selection.story(),
				selection.variant());
	}

	private void accept(RunResult arrived) {
		result = arrived;
		fresh = false;
		cancelled = false;
		if (arrived.run() != null) {
			if (model == null) {
				model = new RunModel(arrived.run(), arrived.simulated());
				model.moveTo(start(arrived.run()));
				fresh = true;
			} else {
				model.show(arrived.run(), arrived.simulated(), model.cursor());
			}
		}
		receiver.accept(this);
	}

	private void cancel() {
		cancelled = true;
		receiver.accept(this);
	}

	/** Where a run is entered: at its first hazard, or its start. */
	private static long start(Run run) {
		return run.footnotes().isEmpty() ? run.startTime() : run.footnotes().get(0).time();
	}

	/** The model; null until the first run has come. */
	RunModel model() {
		return model;
	}

	/** True from the first request to its result: nothing can be shown yet. */
	boolean isWaiting() {
		return requested && result == null && !cancelled;
	}

	/** True if the model came with the latest result. */
	boolean isNew() {
		return fresh;
	}

	/** True if somebody cancelled what was to come. */
	boolean isCancelled() {
		return cancelled;
	}

	/** The latest result. */
	RunResult result() {
		return result;
	}

	/** The version of the document that the latest result is about. */
	long version() {
		return result.request().version();
	}

	/** What compiling found. */
	List<ShownProblem> problems() {
		return result == null ? List.of() : result.problems();
	}

	/** What to say above the picture; null for nothing. */
	String remark() {
		if (cancelled) {
			return "Running was cancelled; it begins again after the next change.";
		}
		SimulatedRun simulated = result == null ? null : result.simulated();
		if (simulated == null) {
			return null;
		}
		List<Divergence> divergences = simulated.divergences();
		return divergences.isEmpty() ? null : divergences.get(0).toString();
	}

	void close() {
		service.close();
	}
}
