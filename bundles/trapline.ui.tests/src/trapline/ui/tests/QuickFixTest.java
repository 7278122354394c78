package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.model.scenario.Handler;
import trapline.ui.ViewIds;
import trapline.ui.files.Examples;
import trapline.ui.files.FileOpener;
import trapline.ui.problems.ProblemsView;
import trapline.ui.scenario.ScenarioEditor;

/** A problem is mended where it is seen: in the text, in the diagram, in the list of problems. */
class QuickFixTest {
	@TempDir
	Path folder;
	private ScenarioEditor editor;
	private Drawn drawn;
	private String whole;
	private String broken;

	@BeforeEach
	void open() throws IOException {
		whole = Examples.find("s5-04").orElseThrow().text();
		broken = whole.replace("\t\tframe_rf;\n\t\tiret;\n", "\t\tframe_rf;\n");
		FileOpener.open(Workbench.page(), Files.writeString(folder.resolve("mine.trap"), broken));
		editor = Workbench.awaitRun();
		drawn = new Drawn(editor);
	}

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	@Test
	void inTheListOfProblems() {
		ProblemsView view = Workbench.view(ViewIds.PROBLEMS, ProblemsView.class);
		Table table = Drawn.find(Workbench.window().getShell(), Table.class, found -> found.isVisible() && found.getItemCount() > 0
				&& found.getItem(0).getText(1).contains("runs past its end"));
		table.setSelection(0);
		choose(table.getMenu(), "Add iret");
		assertMended();
		assertEquals("Problems", view.getTitle());
	}

	@Test
	void inTheDiagram() {
		drawn.select(drawn.part(Handler.class, 2));
		choose(drawn.canvas().getMenu(), "Add iret");
		assertMended();
	}

	@Test
	void inTheText() {
		editor.showSource();
		editor.source().widget().setCaretOffset(broken.indexOf("frame_rf"));
		editor.source().widget().setFocus();
		Workbench.key(editor.source().widget(), '1', SWT.MOD1);
		Table[] proposals = new Table[1];
		Workbench.until("the proposals", () -> (proposals[0] = proposals()) != null);
		proposals[0].setSelection(0);
		proposals[0].notifyListeners(SWT.DefaultSelection, new Event());
		Workbench.settle();
		assertMended();
	}

	private static Table proposals() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).map(shell -> Drawn.find(shell, Table.class,
				table -> table.getItemCount() > 0 && table.getItem(0).getText().equals("Add iret"))).filter(table -> table != null).findFirst().orElse(null);
	}

	private void choose(Menu menu, String text) {
		menu.notifyListeners(SWT.Show, new Event());
		Workbench.settle();
		MenuItem item = Arrays.stream(menu.getItems()).filter(one -> one.getText().equals(text)).findFirst().orElseThrow();
		item.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
	}

	private void assertMended() {
		assertEquals(whole, drawn.text());
		Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(broken, drawn.text());
		Workbench.command(IWorkbenchCommandConstants.EDIT_REDO);
		assertEquals(whole, drawn.text());
	}
}
