package trapline.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ListenerList;

import trapline.edit.ScenarioDocument;
import trapline.notation.Problem;
import trapline.ui.problems.QuickFix;
import trapline.ui.problems.ShownProblem;

/** What is wrong with the text of an editor and its run, and what mends it. In the UI thread. */
final class EditorProblems {
	private final ListenerList<Runnable> listeners = new ListenerList<>();
	private final ScenarioEditor editor;
	private final EditorRun run;
	private final ScenarioFixes fixes;

	EditorProblems(ScenarioEditor editor, EditorRun run, ScenarioFixes fixes) {
		this.editor = editor;
		this.run = run;
		this.fixes = fixes;
	}

	private ScenarioBuffer buffer() {
		return editor.buffer();
	}

	/** All problems, those of the file itself first. */
	List<ShownProblem> all() {
		if (buffer().unreadable() != null) {
			return List.of(new ShownProblem(true, buffer().unreadable(), 0, 0, 0));
		}
		List<ShownProblem> all = new ArrayList<>();
		if (buffer().isGone()) {
			all.add(new ShownProblem(false, Remarks.GONE, 0, 0, 0));
		}
		ScenarioDocument document = buffer().document();
		if (document != null) {
			document.problems().forEach(problem -> all.add(shown(problem)));
			if (!document.loaded().hasErrors()) {
				all.addAll(run.problems());
			}
		}
		return all;
	}

	private ShownProblem shown(Problem problem) {
		return ProblemText.shown(problem, buffer().name(), buffer().path());
	}

	/** What mends the problems of a stretch of the text. */
	List<QuickFix> fixesOf(int begin, int end) {
		return fixesOf(problem -> problem.file().equals(buffer().name()) && problem.offset() >= begin && problem.offset() <= end);
	}

	/** What mends one problem. */
	List<QuickFix> fixes(ShownProblem shown) {
		return fixesOf(problem -> shown(problem).equals(shown));
	}

	private List<QuickFix> fixesOf(Predicate<Problem> wanted) {
		return fixes.of(wanted);
	}

	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Shows them as they are now: in the text, above the picture, and to whoever listens. */
	void show() {
		List<ShownProblem> problems = all();
		editor.source().show(problems.stream().filter(problem -> problem.line() > 0).toList());
		run.say(problems);
		listeners.forEach(Runnable::run);
	}
}
