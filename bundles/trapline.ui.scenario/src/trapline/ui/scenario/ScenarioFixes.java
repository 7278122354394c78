package trapline.ui.scenario;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.gef.commands.Command;

import trapline.edit.Edit;
import trapline.edit.EditRefused;
import trapline.edit.ScenarioDocument;
import trapline.edit.fixes.Fixes;
import trapline.notation.Problem;
import trapline.ui.problems.QuickFix;
import trapline.ui.scenario.diagram.EditCommands;

/** The fixes of problems as things to choose from; each is one edit of the document. In the UI thread. */
final class ScenarioFixes {
	private final ScenarioEditor editor;
	private final EditCommands commands;

	ScenarioFixes(ScenarioEditor editor, EditCommands commands) {
		this.editor = editor;
		this.commands = commands;
	}

	/** What mends the problems of the text that are wanted, in their order. */
	List<QuickFix> of(Predicate<Problem> wanted) {
		ScenarioDocument document = editor.document();
		return document == null ? List.of()
				: document.problems().stream().filter(wanted).map(this::of).flatMap(List::stream).toList();
	}

	private List<QuickFix> of(Problem problem) {
		return Fixes.of(editor.document(), problem).stream().map(Edit::label).map(label -> new QuickFix(label, () -> apply(problem, label))).toList();
	}

	private void apply(Problem problem, String label) {
		Function<ScenarioDocument, Edit> found = document -> Fixes.of(document, problem).stream().filter(edit -> edit.label().equals(label)).findFirst()
				.orElseThrow(() -> new EditRefused("the text has changed meanwhile; try again"));
		Command command = commands.command(label, () -> found.apply(editor.document()));
		new DocumentCommands(editor.getSite().getShell()).execute(command);
	}
}
