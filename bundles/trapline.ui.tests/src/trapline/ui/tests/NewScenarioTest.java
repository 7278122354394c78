package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.library.Library;
import trapline.library.Template;
import trapline.ui.files.NewScenarioWizard;
import trapline.ui.scenario.ScenarioEditor;

/** A new scenario begins with a template, in a file of its own, and runs at once. */
class NewScenarioTest {
	@TempDir
	Path folder;
	private WizardDialog dialog;

	@AfterEach
	void close() {
		dialog.close();
		Workbench.closeAll();
	}

	@Test
	void everyTemplateIsOfferedAndShownAsItWillBe() {
		open();
		Table list = find(dialog.getShell(), Table.class);
		assertEquals(Library.standard().templates().size(), list.getItemCount());
		for (int i = 0; i < list.getItemCount(); i++) {
			Template template = Library.standard().templates().get(i);
			select(list, i);
			assertEquals(template.about(), list.getItem(i).getText());
			assertEquals(template.begin(), field(SWT.MULTI).getText());
			assertTrue(field(SWT.SINGLE).getText().contains(template.name()), field(SWT.SINGLE).getText());
		}
	}

	@Test
	void finishingWritesTheFileAndOpensARunOfIt() throws IOException {
		open();
		select(find(dialog.getShell(), Table.class), 4);
		field(SWT.SINGLE).setText(folder.resolve("mine").toString());
		Workbench.settle();
		assertTrue(dialog.getCurrentPage().isPageComplete());
		assertTrue(((NewScenarioWizard) dialog.getCurrentPage().getWizard()).performFinish());
		ScenarioEditor editor = Workbench.awaitRun();
		assertEquals("mine.trap", editor.getTitle());
		assertEquals(Library.standard().templates().get(4).begin(), Files.readString(folder.resolve("mine.trap")));
		assertFalse(editor.isDirty());
	}

	@Test
	void aFolderThatIsNotThereIsToldBeforeAnythingIsWritten() {
		open();
		field(SWT.SINGLE).setText(folder.resolve("none/mine.trap").toString());
		Workbench.settle();
		assertFalse(dialog.getCurrentPage().isPageComplete());
		assertTrue(dialog.getCurrentPage().getErrorMessage().startsWith("There is no folder"));
	}

	private void open() {
		dialog = new WizardDialog(Workbench.window().getShell(), new NewScenarioWizard(Workbench.page()));
		dialog.setBlockOnOpen(false);
		dialog.open();
		Workbench.settle();
	}

	private static void select(Table list, int index) {
		list.select(index);
		list.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
	}

	private Text field(int style) {
		return find(dialog.getShell(), style);
	}

	private static Text find(Composite in, int style) {
		for (Control control : in.getChildren()) {
			if (control instanceof Text text && (text.getStyle() & style) != 0 && text.getParent().getChildren().length > 3) {
				return text;
			}
			Text found = control instanceof Composite composite ? find(composite, style) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static <T extends Control> T find(Composite in, Class<T> type) {
		for (Control control : in.getChildren()) {
			T found = type.isInstance(control) ? type.cast(control) : control instanceof Composite composite ? find(composite, type) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
