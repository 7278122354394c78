package trapline.ui.scenario;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;

import trapline.edit.ScenarioDocument;
import trapline.ui.problems.ShownProblem;
import trapline.ui.run.RunModel;
import trapline.ui.run.RunRequest;
import trapline.ui.run.RunResult;
import trapline.ui.scenario.timeline.TimelinePage;

/** The run of an editor's scenario, in the timeline of its page; a module has none. In the UI thread. */
final class EditorRun {
	private final ListenerList<Runnable> listeners = new ListenerList<>();
	private final ScenarioEditor editor;
	private final ScenarioRun run = new ScenarioRun(this::arrived);
	private ScenarioPage page;

	EditorRun(ScenarioEditor editor) {
		this.editor = editor;
	}

	/** From now on the run is shown there. */
	void showIn(ScenarioPage shown) {
		page = shown;
	}

	private TimelinePage timeline() {
		return page.timeline();
	}

	/** Runs the document as it is now, if it can be run. */
	void request() {
		ScenarioDocument document = editor.document();
		if (page != null && document != null && document.unread().isEmpty() && !document.loaded().hasErrors()) {
			run.request(document, editor.buffer().name(), editor.buffer().path(), timeline().selection());
		}
	}

	private void arrived(ScenarioRun arrived) {
		if (editor.isClosed() || editor.document() == null) {
			return;
		}
		if (arrived.isCancelled()) {
			editor.showProblems();
			return;
		}
		if (arrived.version() != editor.document().version()) {
			return;
		}
		timeline().offer(arrived.result());
		if (arrived.isNew()) {
			timeline().show(arrived.model());
			page.changes().follow(arrived.model());
			listeners.forEach(Runnable::run);
		}
		page.changes().take(arrived.result());
		page.diagram().followWires();
		editor.showProblems();
	}

	/** Says above the picture what is most urgent. */
	void say(List<ShownProblem> problems) {
		if (page == null) {
			return;
		}
		ScenarioDocument document = editor.document();
		String ofRun = document == null ? run.remark() : document.unread().orElse(run.remark());
		String remark = Remarks.about(problems, editor.buffer().isGone(), editor.buffer().isRestored(), model() != null, ofRun);
		if (remark == null && run.isWaiting()) {
			busy("Running \u2026");
		} else {
			timeline().remark(remark);
		}
	}

	/** Says above the picture what is being done. */
	void busy(String what) {
		if (page != null) {
			timeline().busy(what);
		}
	}

	/** The model; null until the first run has come. */
	RunModel model() {
		return run.model();
	}

	/** The latest result; null until one has come. */
	RunResult result() {
		return run.result();
	}

	/** What compiling found. */
	List<ShownProblem> problems() {
		return run.problems();
	}

	/** What would be run now, as an exploration takes it; null if there is nothing to run. */
	RunRequest asked() {
		ScenarioDocument document = editor.document();
		return page == null || document == null ? null
				: ScenarioRun.asked(document, editor.buffer().name(), editor.buffer().path(), timeline().selection());
	}

	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	void close() {
		run.close();
	}
}
