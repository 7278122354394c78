package trapline.ui.scenario;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Undo, redo and revert of an editor's document. In the UI thread. */
final class HistoryActions {
	private final DocumentUndo undo;
	private final DocumentUndo redo;
	private final RevertAction revert;

	HistoryActions(ScenarioEditor editor) {
		undo = new DocumentUndo(editor::document, editor.gate(), false);
		redo = new DocumentUndo(editor::document, editor.gate(), true);
		revert = new RevertAction(editor);
	}

	/** All of them, for the editor. */
	void hook(IActionBars bars) {
		share(bars);
		bars.setGlobalActionHandler(ActionFactory.REVERT.getId(), revert);
	}

	/** Lets a view that shows the document undo and redo, too. */
	void share(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
	}

	/** Takes up what can be undone now. */
	void refresh() {
		undo.refresh();
		redo.refresh();
		revert.refresh();
	}
}
