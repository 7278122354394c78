package trapline.ui.scenario;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import trapline.notation.UnreadableText;
import trapline.ui.files.FileDialogs;
import trapline.ui.files.FileInput;
import trapline.ui.files.RecentFiles;
import trapline.ui.files.SaveProblem;

/** Writes what an editor edits to its file or another, and reads it again; tells people what went wrong. In the UI thread. */
final class Saving {
	private final ScenarioEditor editor;

	Saving(ScenarioEditor editor) {
		this.editor = editor;
	}

	private ScenarioBuffer buffer() {
		return editor.buffer();
	}

	private Shell shell() {
		return editor.getSite().getShell();
	}

	/** Saves to the file; asks for one if there is none yet. @param monitor cancelled if it was not saved to the file */
	void save(IProgressMonitor monitor) {
		if (buffer().file() == null) {
			saveAs();
		} else if (!new DiskChange(editor, buffer().file()).mayOverwrite() || !write()) {
			monitor.setCanceled(true);
		}
	}

	private boolean write() {
		try {
			buffer().save();
			return true;
		} catch (IOException e) {
			return notSaved(buffer().path(), e);
		}
	}

	private boolean notSaved(Path path, IOException e) {
		MessageDialog.openError(shell(), "Save", path + "\n\nThe file was not saved: "
				+ SaveProblem.words(e) + "\n\nWhat was there before is still there, and what you wrote is still here.");
		return false;
	}

	/** Asks for a file and saves there; the editor is then about that file. False if it was not saved. */
	boolean saveAs() {
		Path suggestion = buffer().path() != null ? buffer().path()
				: Path.of(System.getProperty("user.home"), Path.of(buffer().name()).getFileName().toString());
		Path chosen = FileDialogs.saveAs(shell(), suggestion);
		return chosen != null && saveTo(chosen);
	}

	/** Saves to a file; the editor is then about that file. False if it was not saved. */
	boolean saveTo(Path chosen) {
		if (OpenBuffers.isOfAnother(chosen, buffer())) {
			MessageDialog.openError(shell(), "Save", chosen + "\n\nThis file is open in another editor. Close that one first, or choose another file.");
			return false;
		}
		try {
			buffer().saveTo(new FileInput(chosen));
		} catch (IOException e) {
			return notSaved(chosen, e);
		}
		RecentFiles.add(chosen);
		return true;
	}

	/** Takes the text from the disk again; what was changed here is given up. */
	void readAgain() {
		editor.gate().keepPlace(() -> {
			try {
				buffer().readAgain();
			} catch (IOException | UnreadableText e) {
				MessageDialog.openError(shell(), "Read again", buffer().path() + "\n\n" + e.getMessage());
			}
		});
	}
}
