package trapline.ui.compare;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

import trapline.ui.Icons;

/** Asks what the run in front is to be compared with. In the UI thread. */
public final class CompareWith {
	private CompareWith() {
	}

	/** Asks, and opens the comparison; tells so if the active editor shows no run. */
	public static void ask(IWorkbenchPage page) {
		IEditorPart editor = page.getActiveEditor();
		ComparedSide shown = Partner.shown(editor);
		Shell shell = page.getWorkbenchWindow().getShell();
		if (shown == null) {
			MessageDialog.openInformation(shell, "Compare With", "Bring a run to the front: a scenario, a witness or a recorded trace.");
			return;
		}
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new Labels());
		dialog.setTitle("Compare With");
		dialog.setMessage("Compare the run of " + editor.getTitle() + ", as A, lane by lane with this as B:");
		dialog.setElements(Partner.of(editor).toArray());
		dialog.setMultipleSelection(false);
		if (dialog.open() == Window.OK) {
			ComparedSide other = ((Partner) dialog.getFirstResult()).side();
			ComparedSide chosen = other == null ? file(shell) : other;
			if (chosen != null) {
				new CompareInput(shown, chosen).open(page);
			}
		}
	}

	/** Compares the run in front, as A, with something else; does nothing if the active editor shows no run. */
	public static void inFront(IWorkbenchPage page, ComparedSide other) {
		ComparedSide shown = Partner.shown(page.getActiveEditor());
		if (shown != null) {
			new CompareInput(shown, other).open(page);
		}
	}

	/** Whether the active editor shows a run. */
	public static boolean isPossible(IWorkbenchPage page) {
		return Partner.shown(page.getActiveEditor()) != null;
	}

	private static ComparedSide file(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
		dialog.setText("Compare with a scenario or a recorded trace");
		dialog.setFilterExtensions(new String[] { "*.trap;*.trace;*.txt;*.log;*.dat", "*" });
		dialog.setFilterNames(new String[] { "Scenarios and traces (*.trap, *.trace, *.txt, *.log)", "All files" });
		String chosen = dialog.open();
		return chosen == null ? null : new ComparedSide.Stored(Path.of(chosen));
	}

	private static final class Labels extends LabelProvider {
		@Override
		public String getText(Object element) {
			return ((Partner) element).label();
		}

		@Override
		public Image getImage(Object element) {
			return Icons.image(((Partner) element).icon());
		}
	}
}
