package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.ui.ViewIds;
import trapline.ui.files.FileOpener;
import trapline.ui.problems.ProblemsView;
import trapline.ui.scenario.ScenarioEditor;

/** Problems of files anywhere on the disk are listed with their lines, and lead there. */
class ProblemsTest {
	@TempDir
	Path folder;

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	@Test
	void theTabCountsProblemsWithoutBeingShown() throws IOException {
		open("one.trap", "scenario one\n\nplatform platforms.nowhere\n");
		IViewPart view = Workbench.page().findView(ViewIds.PROBLEMS);
		Workbench.until("the count", () -> view.getTitle().startsWith("Problems ("));
		Workbench.closeAll();
		assertEquals("Problems", view.getTitle());
	}

	@Test
	void aProblemOfAnotherEditorLeadsToItsLine() throws IOException {
		ScenarioEditor one = open("one.trap", "scenario one\n\nplatform platforms.nowhere\n");
		Workbench.until("its problem", () -> !one.problems().isEmpty());
		Workbench.example("s5-04");
		Table table = table(Workbench.view(ViewIds.PROBLEMS, ProblemsView.class));
		assertEquals("one.trap", table.getItem(0).getText(2));
		assertEquals("3", table.getItem(0).getText(3));
		table.setSelection(0);
		Event event = new Event();
		event.item = table.getItem(0);
		table.notifyListeners(SWT.Selection, event);
		table.notifyListeners(SWT.DefaultSelection, event);
		Workbench.settle();
		assertEquals(one, Workbench.page().getActiveEditor());
		assertEquals(2, one.source().widget().getLineAtOffset(one.source().widget().getCaretOffset()));
	}

	@Test
	void whatCannotBeReadAtAllOpensAsTextAtItsFirstProblem() throws IOException {
		ScenarioEditor broken = open("broken.trap", "scenario broken\nplatform platforms.bare_metal\nvcpu v0 { task { nop\n");
		Workbench.until("its problem", () -> !broken.problems().isEmpty());
		Workbench.until("the text", () -> broken.source().control().isVisible());
		assertEquals(broken.problems().get(0).offset(), broken.source().widget().getSelectionRange().x);
		ScenarioEditor whole = open("whole.trap", "scenario whole\nplatform platforms.bare_metal\nvcpu v0 { task { nop; } }\n");
		Workbench.awaitRun();
		assertFalse(whole.source().control().isVisible());
	}

	@Test
	void linesOfATraceThatCannotBeReadAreListed() throws IOException {
		Path file = Files.writeString(folder.resolve("cut.trace"),
				FilesTest.TRACE.substring(0, FilesTest.TRACE.lastIndexOf("rip")));
		FileOpener.open(Workbench.page(), file);
		Table table = table(Workbench.view(ViewIds.PROBLEMS, ProblemsView.class));
		Workbench.until("the problem", () -> table.getItemCount() > 0);
		assertEquals("cut.trace", table.getItem(0).getText(2));
		assertTrue(table.getItem(0).getText(3).equals("3"), table.getItem(0).getText(1));
	}

	private ScenarioEditor open(String name, String text) throws IOException {
		FileOpener.open(Workbench.page(), Files.writeString(folder.resolve(name), text));
		Workbench.settle();
		return (ScenarioEditor) Workbench.page().getActiveEditor();
	}

	private static Table table(ProblemsView view) {
		Control focus = view.getSite().getShell().getDisplay().getFocusControl();
		return focus instanceof Table table ? table : find((Composite) focus.getParent());
	}

	private static Table find(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Table table) {
				return table;
			}
		}
		throw new AssertionError("no table in " + parent);
	}
}
