package trapline.ui.scenario;

import org.eclipse.jface.action.Action;

/** Takes the text from the disk again. */
final class RevertAction extends Action {
	private final ScenarioEditor editor;

	RevertAction(ScenarioEditor editor) {
		this.editor = editor;
		refresh();
	}

	/** There is something to give up only where the text differs from a file. */
	void refresh() {
		setEnabled(editor.buffer().file() != null && editor.isDirty());
	}

	@Override
	public void run() {
		editor.readAgain();
	}
}
