package trapline.ui.scenario;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.ITextOperationTarget;

import trapline.ui.export.RunClipboard;
import trapline.ui.scenario.source.SourcePage;

/** Copies what the page in front shows: the selected text, or the run as text and picture. */
final class CopyAction extends Action {
	private final ScenarioEditor editor;
	private final SourcePage source;

	CopyAction(ScenarioEditor editor, SourcePage source) {
		this.editor = editor;
		this.source = source;
	}

	@Override
	public void run() {
		if (source.control().isVisible()) {
			source.doOperation(ITextOperationTarget.COPY);
		} else if (editor.runModel() != null) {
			RunClipboard.copy(editor.runModel().run());
		}
	}
}
