package trapline.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import trapline.ui.ViewIds;

/** Opens files and examples in the editor that is made for them. In the UI thread. */
public final class FileOpener {
	private static final String EXAMPLE = "example:";

	private FileOpener() {
	}

	/** Serves a request of {@link OpenRequests} in the active window and brings that to the front. */
	static void openRequest(String request) {
		IWorkbenchWindow window = window();
		if (window == null) {
			return;
		}
		Shell shell = window.getShell();
		shell.setMinimized(false);
		shell.forceActive();
		if (request.startsWith(EXAMPLE)) {
			openExample(window.getActivePage(), request.substring(EXAMPLE.length()));
		} else if (!request.isEmpty()) {
			CaseInput one = CaseInput.parse(request);
			if (one == null) {
				open(window.getActivePage(), Path.of(request));
			} else {
				open(window.getActivePage(), one);
			}
		}
	}

	/** Opens a case of a corpus, or tells why that is not possible. */
	public static void open(IWorkbenchPage page, CaseInput one) {
		if (isPossible(page, one.file()) && open(page, one, ViewIds.RUN_EDITOR)) {
			RecentFiles.add(one.file());
		}
	}

	/** Opens a file, or tells why that is not possible. */
	public static void open(IWorkbenchPage page, Path file) {
		if (isPossible(page, file)
				&& open(page, new FileInput(file), FileKind.of(file.getFileName().toString()).editor())) {
			RecentFiles.add(file);
		}
	}

	/** Opens a scenario that lies in no file yet. */
	public static void open(IWorkbenchPage page, DraftInput draft) {
		open(page, draft, ViewIds.SCENARIO_EDITOR);
	}

	private static boolean isPossible(IWorkbenchPage page, Path file) {
		String problem = problemWith(file);
		if (problem != null) {
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), "Open file", problem);
		}
		return problem == null;
	}

	/** Opens a shipped example by its name, or tells that there is none. */
	public static void openExample(IWorkbenchPage page, String name) {
		Examples.find(name).ifPresentOrElse(
				example -> open(page, new ExampleInput(example.name(), example.title()), ViewIds.SCENARIO_EDITOR),
				() -> MessageDialog.openError(page.getWorkbenchWindow().getShell(), "Open example",
						"There is no example called " + name + ". The Explorer lists those there are."));
	}

	private static boolean open(IWorkbenchPage page, IEditorInput input, String editor) {
		try {
			page.openEditor(input, editor);
			return true;
		} catch (PartInitException e) {
			Platform.getLog(FileOpener.class).log(e.getStatus());
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), "Open file", e.getMessage());
			return false;
		}
	}

	/** Says what stands against opening the file; null if nothing. */
	private static String problemWith(Path file) {
		if (!Files.exists(file)) {
			return file + "\n\nThere is no such file.";
		}
		if (Files.isDirectory(file)) {
			return file + "\n\nThis is a folder. Add it to the Explorer with File > Add Folder.";
		}
		if (!Files.isRegularFile(file)) {
			return file + "\n\nThis is a device or a pipe, not a file. Write what comes from it to a file and open that.";
		}
		return Files.isReadable(file) ? null : file + "\n\nYou may not read this file.";
	}

	private static IWorkbenchWindow window() {
		IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchWindow[] all = PlatformUI.getWorkbench().getWorkbenchWindows();
		return active != null || all.length == 0 ? active : all[0];
	}
}
