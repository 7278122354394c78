package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.run.Run;
import trapline.ui.export.ExportWizard;
import trapline.ui.export.RunClipboard;

/** The export wizard writes what it says, and offers it again the next time. */
class ExportTest {
	@TempDir
	Path folder;
	private Run run;

	@BeforeEach
	void open() {
		run = Workbench.example("s5-04").runModel().run();
	}

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	@Test
	void theWizardWritesTextAndRemembersFormatAndFolder() throws IOException {
		Path file = folder.resolve("timeline.txt");
		export("ascii", file);
		String text = Files.readString(file);
		assertTrue(text.contains("hazard"), text);
		text.lines().forEach(line -> assertTrue(line.length() <= 72, line));

		Path picture = folder.resolve("timeline.svg");
		export("svg", picture);
		assertTrue(Files.readString(picture).contains("<svg"));
		WizardDialog again = dialog();
		assertTrue(find(again.getShell(), Combo.class).getText().startsWith("svg"));
		assertEquals(folder, Path.of(fileField(again).getText()).getParent());
		again.close();
	}

	@Test
	void aCopyIsTextForMails() {
		RunClipboard.copy(run);
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			Object text = clipboard.getContents(TextTransfer.getInstance());
			assertTrue(text instanceof String copied && copied.contains("event"), () -> "copied: " + text);
		} finally {
			clipboard.dispose();
		}
	}

	private void export(String format, Path file) {
		WizardDialog dialog = dialog();
		Combo formats = find(dialog.getShell(), Combo.class);
		for (int i = 0; i < formats.getItemCount(); i++) {
			if (formats.getItem(i).startsWith(format + " ")) {
				formats.select(i);
			}
		}
		formats.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		fileField(dialog).setText(file.toString());
		Workbench.settle();
		assertTrue(wizard.performFinish(), "finished");
		dialog.close();
		Workbench.settle();
	}

	private ExportWizard wizard;

	private WizardDialog dialog() {
		wizard = new ExportWizard(run);
		WizardDialog dialog = new WizardDialog(Workbench.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Workbench.settle();
		return dialog;
	}

	private static Text fileField(WizardDialog dialog) {
		return find(dialog.getShell(), Text.class);
	}

	/** The first control of a type that is not read-only text. */
	private static <T extends Control> T find(Composite parent, Class<T> type) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child) && (child.getStyle() & SWT.MULTI) == 0) {
				return type.cast(child);
			}
			T found = child instanceof Composite composite ? find(composite, type) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
