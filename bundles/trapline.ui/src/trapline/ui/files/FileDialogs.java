package trapline.ui.files;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

/** Asks the user for files. In the UI thread. */
public final class FileDialogs {

	private FileDialogs() {
	}

	/** Asks for scenarios, modules or corpora and opens them. */
	public static void open(IWorkbenchPage page) {
		choose(page, "Open", new String[] { "*.trap;*.trapsem;*.yaml;*.yml", "*" },
				new String[] { "Scenarios, modules and corpora (*.trap, *.trapsem, *.yaml)", "All files" });
	}

	/** Asks for recorded traces and opens them. */
	public static void importTrace(IWorkbenchPage page) {
		choose(page, "Import a trace", new String[] { "*.trace;*.txt;*.log;*.dat", "*" },
				new String[] { "Traces (*.trace, *.txt, *.log)", "All files" });
	}

	/** Asks for a folder and adds it to the Explorer. */
	public static void addFolder(IWorkbenchPage page) {
		DirectoryDialog dialog = new DirectoryDialog(page.getWorkbenchWindow().getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText("Add a folder to the Explorer");
		String folder = dialog.open();
		if (folder != null) {
			Folders.add(Path.of(folder));
		}
	}

	/**
	 * Asks where to save a text.
	 *
	 * @param suggestion file that is offered
	 * @return the file, or null if the user thought better of it
	 */
	public static Path saveAs(Shell shell, Path suggestion) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
		dialog.setText("Save as");
		dialog.setFilterExtensions(new String[] { "*.trap", "*.trapsem", "*" });
		dialog.setFilterNames(new String[] { "Scenarios (*.trap)", "Modules (*.trapsem)", "All files" });
		if (suggestion.getParent() != null) {
			dialog.setFilterPath(suggestion.getParent().toString());
		}
		dialog.setFileName(suggestion.getFileName().toString());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		return chosen == null ? null : Path.of(chosen);
	}

	private static void choose(IWorkbenchPage page, String title, String[] patterns, String[] names) {
		FileDialog dialog = new FileDialog(page.getWorkbenchWindow().getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
		dialog.setText(title);
		dialog.setFilterExtensions(patterns);
		dialog.setFilterNames(names);
		if (dialog.open() != null) {
			for (String name : dialog.getFileNames()) {
				FileOpener.open(page, Path.of(dialog.getFilterPath(), name));
			}
		}
	}
}
