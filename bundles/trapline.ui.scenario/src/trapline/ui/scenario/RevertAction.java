package trapline.ui.scenario;

import org.eclipse.jface.action.Action;

/** Takes the text from the disk again. */
final class RevertAction extends Action {
	private final ScenarioEditor editor;

	RevertAction(ScenarioEditor editor) {
		this.editor = editor;
	}

	@Override
	public void run() {
		if (editor.buffer().file() != null) {
			editor.readAgain();
		}
	}
}
