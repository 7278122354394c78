package trapline.ui.timeline.states;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import trapline.machine.print.dot.DotPrinter;
import trapline.ui.files.AtomicFile;
import trapline.ui.files.SaveProblem;

/** Saves a state graph for Graphviz, with the same run heavy. */
final class DotFile {
	private DotFile() {
	}

	/** Asks where to, and tells if that fails. @param shown null if there is nothing to save yet */
	static void save(Shell shell, ShownGraph shown) {
		if (shown == null) {
			MessageDialog.openInformation(shell, "Save for Graphviz", "There is no graph yet: F9 explores a scenario first.");
			return;
		}
		FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
		dialog.setText("Save for Graphviz");
		dialog.setFilterExtensions(new String[] { "*.dot", "*" });
		dialog.setFilterNames(new String[] { "Graphs (*.dot)", "All files" });
		dialog.setFileName(shown.graph().machine().name() + ".dot");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			try {
				write(shown, Path.of(chosen));
			} catch (IOException e) {
				MessageDialog.openError(shell, "Save for Graphviz", chosen + "\n\nThe file was not saved: " + SaveProblem.words(e));
			}
		}
	}

	private static void write(ShownGraph shown, Path file) throws IOException {
		List<Integer> heavy = new ArrayList<>();
		for (int i = 0; i < shown.graph().edges().size(); i++) {
			if (shown.isHeavy(shown.graph().edges().get(i))) {
				heavy.add(i);
			}
		}
		byte[] text = DotPrinter.print(shown.graph(), List.of(heavy)).getBytes(StandardCharsets.UTF_8);
		AtomicFile.write(file, out -> out.write(text));
	}
}
