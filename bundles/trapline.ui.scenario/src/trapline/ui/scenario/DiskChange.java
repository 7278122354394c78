package trapline.ui.scenario;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

import java.io.IOException;

/** What to do when somebody else changes the file of an editor. */
final class DiskChange {
	private final ScenarioEditor editor;
	private final ScenarioFile file;

	DiskChange(ScenarioEditor editor, ScenarioFile file) {
		this.editor = editor;
		this.file = file;
	}

	/** From now on the file is looked at whenever the reader comes back from another window. */
	static void follow(ScenarioEditor editor, Control control) {
		Shell shell = control.getShell();
		Listener back = event -> check(editor);
		shell.addListener(SWT.Activate, back);
		control.addListener(SWT.Dispose, event -> shell.removeListener(SWT.Activate, back));
	}

	/** Looks at the file of the editor, if it has one and is the one that people see. */
	static void check(ScenarioEditor editor) {
		if (editor.document() != null && editor.buffer().file() != null
				&& editor.getSite().getPage().getActiveEditor() == editor) {
			new DiskChange(editor, editor.buffer().file()).check();
		}
	}

	/** When the reader comes back: reads again what was not edited here, asks about what was, tells what is gone. */
	private void check() {
		editor.buffer().lookForFile();
		if (file.check() != ScenarioFile.OnDisk.CHANGED) {
			return;
		}
		editor.getSite().getShell().getDisplay().asyncExec(() -> {
			if (file.check() != ScenarioFile.OnDisk.CHANGED) {
				return;
			}
			if (!editor.isDirty() || MessageDialog.openQuestion(editor.getSite().getShell(), "File changed",
					file.path() + "\n\nThe file has changed on the disk, and you have changed it here. Take the one on"
							+ " the disk and give up your changes?")) {
				editor.readAgain();
			} else {
				keep();
			}
		});
	}

	private void keep() {
		try {
			file.note();
		} catch (IOException e) {
			org.eclipse.core.runtime.Platform.getLog(DiskChange.class).warn("The file cannot be looked at", e);
		}
	}

	/** Before saving: asks if somebody else has written meanwhile. */
	boolean mayOverwrite() {
		return file.check() != ScenarioFile.OnDisk.CHANGED
				|| MessageDialog.openQuestion(editor.getSite().getShell(), "Save", file.path()
						+ "\n\nThe file has changed on the disk since it was opened. Replace it with what you have here?");
	}
}
