package trapline.ui.scenario;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Lets edits of a user's file or draft through, those of an example only after it was saved as a file. In the UI thread. */
final class ExampleGate implements EditGate {
	private final ScenarioEditor editor;
	private boolean asking;
	private boolean applying;

	ExampleGate(ScenarioEditor editor) {
		this.editor = editor;
	}

	@Override
	public boolean mayEdit() {
		if (editor.buffer().unreadable() != null || editor.document() == null) {
			return false;
		}
		if (editor.buffer().isOwn()) {
			return true;
		}
		Shell shell = editor.getSite().getShell();
		return MessageDialog.openQuestion(shell, "Example", "Examples are not changed. Save a copy of "
				+ editor.getEditorInput().getName() + " to edit it?") && editor.saveAs();
	}

	/** As {@link #mayEdit}, from within the event of a key, which must not open a dialog: that comes after it. */
	boolean mayType() {
		if (applying || editor.buffer().isOwn()) {
			return editor.buffer().unreadable() == null && editor.document() != null;
		}
		if (!asking && editor.document() != null) {
			asking = true;
			editor.getSite().getShell().getDisplay().asyncExec(() -> {
				asking = false;
				if (!editor.isClosed()) {
					mayEdit();
				}
			});
		}
		return false;
	}

	@Override
	public void keepPlace(Runnable change) {
		applying = true;
		try {
			editor.buffer().keepPlaces(change);
		} finally {
			applying = false;
		}
	}
}
