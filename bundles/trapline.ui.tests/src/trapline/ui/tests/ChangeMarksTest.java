package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.model.scenario.EventDeclaration;
import trapline.ui.files.Examples;
import trapline.ui.files.FileOpener;
import trapline.ui.scenario.ScenarioEditor;

/** What an edit changes in the run is marked there until the next. */
class ChangeMarksTest {
	@TempDir
	Path folder;
	private ScenarioEditor editor;
	private Drawn drawn;

	@BeforeEach
	void open() throws IOException {
		FileOpener.open(Workbench.page(), Files.writeString(folder.resolve("mine.trap"), Examples.find("s5-04").orElseThrow().text()));
		editor = Workbench.awaitRun();
		drawn = new Drawn(editor);
	}

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	@Test
	void anEditIsMarkedAndSoIsItsUndoing() {
		assertNull(editor.change());
		drawn.select(drawn.part(EventDeclaration.class));
		Workbench.key(drawn.canvas(), SWT.DEL);
		Workbench.until("the run", () -> editor.change() != null);
		int gone = editor.change().countGone();
		assertTrue(gone > 0, "without the event less happens");
		editor.doSave(new NullProgressMonitor());
		Workbench.settle();
		assertEquals(gone, editor.change().countGone(), "saving changes nothing");
		Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		Workbench.until("the run", () -> editor.change() != null && editor.change().countNew() == gone);
	}

	@Test
	void theSwitchTakesTheMarksAway() {
		drawn.select(drawn.part(EventDeclaration.class));
		Workbench.key(drawn.canvas(), SWT.DEL);
		Workbench.until("the run", () -> editor.change() != null);
		Workbench.settle();
		Button toggle = Drawn.find(Workbench.window().getShell(), Button.class, button -> button.getText().equals("Changes"));
		assertTrue(toggle.getToolTipText().contains("gone"), toggle.getToolTipText());
		byte[] marked = painted();
		press(toggle, false);
		byte[] plain = painted();
		assertNotEquals(Arrays.hashCode(marked), Arrays.hashCode(plain));
		press(toggle, true);
		assertEquals(Arrays.hashCode(marked), Arrays.hashCode(painted()));
	}

	private static void press(Button toggle, boolean on) {
		toggle.setSelection(on);
		toggle.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
	}

	private byte[] painted() {
		Control canvas = editor.timeline().control();
		Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
		GC gc = new GC(image);
		SWTGraphics graphics = new SWTGraphics(gc);
		try {
			((GraphicalEditPart) editor.timeline().viewer().getRootEditPart()).getFigure().paint(graphics);
			return image.getImageData().data;
		} finally {
			graphics.dispose();
			gc.dispose();
			image.dispose();
		}
	}
}
