package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;

import trapline.model.scenario.Note;
import trapline.ui.scenario.diagram.DiagramGrid;

/** Where notes stand and how large they are: undone like an edit, no part of the text, there again when the file is opened again. */
class NoteLayoutTest extends WithNotes {
	@Test
	void draggingANoteLeavesTheTextAlone() {
		Rectangle before = drawn.bounds(note(0));
		Rectangle placed = place(0);
		Workbench.drag(drawn.canvas(), before.x + 20, before.y + 8, before.x + 20, before.y + 98);
		Rectangle after = place(0);
		assertTrue(Math.abs(after.y - placed.y - 90) <= 6, placed + " to " + after);
		assertEquals(placed.getSize(), after.getSize());
		assertEquals(TEXT, drawn.text());
		assertFalse(editor.isDirty());
		assertEquals("Move note", undoLabel());
		undo();
		assertEquals(placed, place(0));
		redo();
		assertEquals(after, place(0));
	}

	@Test
	void aCornerIsDraggedToResize() {
		drawn.select(note(0));
		Rectangle before = drawn.bounds(note(0));
		Rectangle placed = place(0);
		Workbench.drag(drawn.canvas(), before.right(), before.bottom(), before.right() + 60, before.bottom() + 48);
		Rectangle after = place(0);
		assertTrue(Math.abs(after.width - placed.width - 60) <= 6 && Math.abs(after.height - placed.height - 48) <= 6, placed + " to " + after);
		assertEquals(placed.getTopLeft(), after.getTopLeft());
		assertFalse(editor.isDirty());
		assertEquals("Resize note", undoLabel());
		undo();
		assertEquals(placed, place(0));
	}

	@Test
	void severalNotesAreMovedTogether() {
		drawn.select(note(0));
		editor.diagram().viewer().appendSelection(note(1));
		Rectangle first = drawn.bounds(note(0));
		Rectangle placed = place(0);
		Rectangle second = place(1);
		Workbench.drag(drawn.canvas(), first.x + 20, first.y + 8, first.x + 20, first.y + 68);
		assertEquals("Move 2 notes", undoLabel());
		assertTrue(place(1).y > second.y);
		undo();
		assertEquals(placed, place(0));
		assertEquals(second, place(1));
		assertFalse(editor.document().history().canUndo());
	}

	@Test
	void arrowsMoveFromLineToLineOfTheGrid() {
		drawn.select(note(1));
		Rectangle before = drawn.bounds(note(1));
		Rectangle placed = place(1);
		Workbench.key(drawn.canvas(), SWT.ARROW_RIGHT);
		Workbench.key(drawn.canvas(), SWT.ARROW_RIGHT);
		Rectangle after = place(1);
		assertTrue(after.x - placed.x > 12 && after.x - placed.x <= 24, placed + " to " + after);
		undo();
		assertEquals(after.x - 12, place(1).x);
		Workbench.key(drawn.canvas(), SWT.ARROW_DOWN, SWT.SHIFT);
		assertEquals("Resize note", undoLabel());
		DiagramGrid.set(DiagramGrid.SNAP, false);
		Workbench.settle();
		Rectangle larger = place(1);
		Workbench.key(drawn.canvas(), SWT.ARROW_DOWN);
		assertEquals(larger.y + 1, place(1).y);
	}

	@Test
	void arrowsWithControlGoOnToOtherParts() {
		drawn.select(note(0));
		Workbench.key(drawn.canvas(), SWT.ARROW_LEFT, SWT.CTRL);
		assertFalse(editor.document().history().canUndo());
	}

	@Test
	void placesOutliveTheEditor() {
		Rectangle before = drawn.bounds(note(0));
		Workbench.drag(drawn.canvas(), before.x + 20, before.y + 8, before.x + 50, before.y + 128);
		Rectangle moved = place(0);
		Workbench.closeAll();
		open(folder.resolve("mine.trap"));
		drawn.bounds(note(0));
		assertEquals(moved.getSize(), place(0).getSize());
		assertEquals(moved.getTopLeft(), place(0).getTopLeft());
		assertFalse(editor.isDirty());
		String[] beside = folder.toFile().list();
		assertEquals(1, beside.length, "nothing is written beside the file");
	}

	@Test
	void placesGoAlongWithAnotherName() throws IOException {
		Rectangle before = drawn.bounds(note(0));
		Workbench.drag(drawn.canvas(), before.x + 20, before.y + 8, before.x + 50, before.y + 128);
		Rectangle moved = place(0);
		Workbench.closeAll();
		open(Files.move(folder.resolve("mine.trap"), folder.resolve("renamed.trap")));
		drawn.bounds(note(0));
		assertEquals(moved.getTopLeft(), place(0).getTopLeft());
		editor.saveTo(folder.resolve("copy.trap"));
		Workbench.closeAll();
		open(folder.resolve("copy.trap"));
		drawn.bounds(note(0));
		assertEquals(moved.getTopLeft(), place(0).getTopLeft());
	}

	@Test
	void theGridIsSeenOrNotAndThatIsRemembered() {
		Workbench.settle();
		int[] plain = pixels();
		Workbench.command("trapline.ui.scenario.grid");
		assertFalse(Arrays.equals(plain, pixels()), "a grid is seen");
		assertTrue(DiagramGrid.is(DiagramGrid.VISIBLE));
		Workbench.closeAll();
		open(folder.resolve("mine.trap"));
		int[] again = pixels();
		Workbench.command("trapline.ui.scenario.grid");
		assertFalse(Arrays.equals(again, pixels()), "it was there again");
		Workbench.command("trapline.ui.scenario.snap");
		assertFalse(DiagramGrid.is(DiagramGrid.SNAP));
	}

	@Test
	void buttonsBesideThePagesShowAndSwitchTheGrid() {
		ToolItem grid = button("Grid");
		ToolItem snap = button("Snap");
		assertFalse(grid.getSelection());
		assertTrue(snap.getSelection());
		grid.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
		assertTrue(DiagramGrid.is(DiagramGrid.VISIBLE));
		assertTrue(grid.getSelection());
		Workbench.command("trapline.ui.scenario.snap");
		assertFalse(snap.getSelection(), "whoever switches it");
		assertTrue(snap.getParent().isVisible());
		editor.showSource();
		Workbench.settle();
		assertFalse(snap.getParent().isVisible(), "the text has no grid");
		editor.showTimeline();
		Workbench.command("trapline.ui.scenario.diagram");
		assertFalse(snap.getParent().isVisible(), "a hidden diagram has none");
		Workbench.command("trapline.ui.scenario.diagram");
		assertTrue(snap.getParent().isVisible());
		assertEquals(snap.getParent(), ((CTabFolder) snap.getParent().getParent()).getTopRight(), "and has its room");
	}

	private ToolItem button(String name) {
		Composite pages = editor.diagram().control().getParent();
		while (!(pages instanceof CTabFolder)) {
			pages = pages.getParent();
		}
		ToolBar bar = Drawn.find(pages, ToolBar.class, tools -> items(tools, name).findAny().isPresent());
		return items(bar, name).findFirst().orElseThrow();
	}

	private static Stream<ToolItem> items(ToolBar bar, String name) {
		return Arrays.stream(bar.getItems()).filter(item -> item.getToolTipText() != null && item.getToolTipText().startsWith(name));
	}

	private int[] pixels() {
		IFigure all = ((GraphicalEditPart) editor.diagram().viewer().getRootEditPart()).getFigure();
		var image = new Image(Display.getCurrent(), all.getBounds().width, all.getBounds().height);
		var gc = new GC(image);
		try {
			all.paint(new SWTGraphics(gc));
			var data = image.getImageData();
			int[] pixels = new int[data.width * data.height];
			for (int y = 0; y < data.height; y++) {
				data.getPixels(0, y, data.width, pixels, y * data.width);
			}
			return pixels;
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	@Test
	void aNoteMovedInOneEditorStandsThereInTheOtherToo() {
		Drawn first = drawn;
		Rectangle placed = place(0);
		Workbench.command(IWorkbenchCommandConstants.WINDOW_NEW_EDITOR);
		editor = Workbench.awaitRun();
		drawn = new Drawn(editor);
		Rectangle shown = drawn.bounds(note(0));
		Workbench.drag(drawn.canvas(), shown.x + 20, shown.y + 8, shown.x + 50, shown.y + 68);
		Rectangle moved = place(0);
		assertNotEquals(placed.getTopLeft(), moved.getTopLeft());
		assertEquals(moved, first.part(Note.class, 0).getFigure().getBounds());
		undo();
		assertEquals(placed, first.part(Note.class, 0).getFigure().getBounds());
	}
}
