package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.Test;

import trapline.model.scenario.CheckDeclaration;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.Handler;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.Note;
import trapline.ui.run.RunResult;
import trapline.ui.scenario.diagram.Piece;

/** Notes come, change, are about something else and go: each act is an edit of the text, with its name in the history. */
class NotesTest extends WithNotes {
	@Test
	void aNoteDroppedOnALineIsAboutIt() {
		drawn.drop("note", drawn.part(InstructionCall.class), 6);
		assertEquals(TEXT.replace("\t\tnop;", "\t\tline1: nop;") + "note \"Note\" on line1\n", drawn.text());
		words("what it does\nand more");
		String after = TEXT.replace("\t\tnop;", "\t\tline1: nop;") + "note \"what it does\\nand more\" on line1\n";
		assertEquals(after, drawn.text());
		assertEquals("Change note", undoLabel());
		undo();
		assertEquals("Add note", undoLabel());
		undo();
		assertEquals(TEXT, drawn.text());
		redo();
		redo();
		assertEquals(after, drawn.text());
	}

	@Test
	void aNoteDroppedBesideEverythingStandsThere() {
		Rectangle all = Drawn.absolute(note(1));
		Rectangle placed = place(1);
		drawn.take("note");
		Workbench.click(drawn.canvas(), all.x + 15, all.bottom() + 140);
		words("here");
		assertEquals(TEXT + "note \"here\"\n", drawn.text());
		Rectangle there = place(2);
		assertTrue(Math.abs(there.x - placed.x - 15) <= 6 && Math.abs(there.y - placed.bottom() - 140) <= 6, there + " for " + placed);
	}

	@Test
	void aNoteIsAboutACheckByItsHazard() {
		drawn.drop("note", drawn.part(CheckDeclaration.class), 6);
		words("x");
		assertEquals(TEXT + "note \"x\" on H-01\n", drawn.text());
	}

	@Test
	void f2EditsTheWords() {
		drawn.select(note(1));
		Workbench.key(drawn.canvas(), SWT.F2);
		words("about everything");
		assertEquals(TEXT.replace("about all", "about everything"), drawn.text());
		assertEquals("about everything", ((Note) ((Piece) note(1).getModel()).object()).getText());
		undo();
		assertEquals(TEXT, drawn.text());
	}

	@Test
	void aDoubleClickEditsTheWordsEnterBeginsALine() {
		Rectangle bounds = drawn.bounds(note(1));
		Workbench.click(drawn.canvas(), bounds.x + 20, bounds.y + 8);
		Workbench.mouse(drawn.canvas(), SWT.MouseDown, bounds.x + 20, bounds.y + 8, 0);
		Workbench.mouse(drawn.canvas(), SWT.MouseDoubleClick, bounds.x + 20, bounds.y + 8, SWT.BUTTON1);
		Workbench.mouse(drawn.canvas(), SWT.MouseUp, bounds.x + 20, bounds.y + 8, SWT.BUTTON1);
		Workbench.until("the field for the words", () -> field() != null);
		assertTrue((field().getStyle() & (SWT.MULTI | SWT.WRAP)) == (SWT.MULTI | SWT.WRAP));
		words("one\ntwo");
		assertEquals(TEXT.replace("about all", "one\\ntwo"), drawn.text());
	}

	@Test
	void aNoteWithoutWordsGoes() {
		drawn.select(note(1));
		Workbench.key(drawn.canvas(), SWT.F2);
		words("");
		assertEquals(TEXT.replace("note \"about all\"\n", ""), drawn.text());
		undo();
		assertEquals(TEXT, drawn.text());
	}

	@Test
	void aNoteIsDeletedAndComesBackToItsPlace() {
		Rectangle before = drawn.bounds(note(1));
		Workbench.drag(drawn.canvas(), before.x + 20, before.y + 8, before.x + 80, before.y + 158);
		Rectangle moved = place(1);
		drawn.select(note(1));
		Workbench.key(drawn.canvas(), SWT.DEL);
		assertEquals(TEXT.replace("note \"about all\"\n", ""), drawn.text());
		undo();
		assertEquals(moved, place(1));
	}

	@Test
	void aNoteIsCopied() {
		drawn.select(note(0));
		Workbench.command(IWorkbenchCommandConstants.EDIT_COPY);
		Workbench.command(IWorkbenchCommandConstants.EDIT_PASTE);
		assertEquals(TEXT.replace("on v0.NMI\n", "on v0.NMI\nnote \"about the handler\" on v0.NMI\n"), drawn.text());
		assertEquals("Paste", undoLabel());
		undo();
		assertEquals(TEXT, drawn.text());
	}

	@Test
	void aLineLeadsToWhatItIsAbout() {
		assertEquals(drawn.part(Handler.class), line(0).getTarget());
		assertTrue(note(1).getSourceConnections().isEmpty());
	}

	@Test
	void theEndOfTheLineIsDraggedToAnotherPart() {
		editor.diagram().zoom().setZoomAsText("Page");
		Workbench.settle();
		editor.diagram().viewer().select(line(0));
		Workbench.settle();
		Point end = ((PolylineConnection) line(0).getFigure()).getPoints().getLastPoint().getCopy();
		line(0).getFigure().translateToAbsolute(end);
		Rectangle to = Drawn.absolute(drawn.part(EventDeclaration.class));
		Workbench.drag(drawn.canvas(), end.x, end.y, to.x + to.width / 2, to.y + to.height / 2);
		assertEquals(TEXT.replace("on v0.NMI", "on n1"), drawn.text());
		assertEquals(drawn.part(EventDeclaration.class), line(0).getTarget());
		undo();
		assertEquals(TEXT, drawn.text());
	}

	@Test
	void aLineIsDrawnAndTakenAway() {
		Rectangle from = drawn.bounds(note(1));
		Rectangle to = Drawn.absolute(drawn.part(CheckDeclaration.class));
		drawn.take("About");
		Workbench.click(drawn.canvas(), from.x + 20, from.y + 8);
		Workbench.click(drawn.canvas(), to.x + 30, to.y + 6);
		assertEquals(TEXT.replace("all\"", "all\" on H-01"), drawn.text());
		Workbench.until("the run of what was drawn", () -> editor.getAdapter(RunResult.class).request().text().equals(drawn.text()));
		Workbench.settle();
		editor.diagram().viewer().select(line(1));
		drawn.canvas().setFocus();
		Workbench.settle();
		Workbench.key(drawn.canvas(), SWT.DEL);
		assertEquals(TEXT, drawn.text());
		assertEquals("Let note be about all", undoLabel());
	}

	@Test
	void theInsertKeyAddsANoteAboutWhatIsSelected() {
		drawn.select(drawn.part(EventDeclaration.class));
		Workbench.whenAsked(dialog -> {
			Text pattern = Drawn.find(dialog, Text.class);
			pattern.setText("note");
			Workbench.settle();
			press(dialog, "OK");
		});
		Workbench.key(drawn.canvas(), SWT.INSERT);
		words("late");
		assertEquals(TEXT + "note \"late\" on n1\n", drawn.text());
	}

	@Test
	void theSheetHasItsWordsAndWhatItIsAbout() {
		PropertySheet view = Workbench.view(IPageLayout.ID_PROP_SHEET, PropertySheet.class);
		Workbench.page().activate(editor);
		drawn.select(note(0));
		Tree sheet = (Tree) view.getCurrentPage().getControl();
		assertEquals(List.of("words = about the handler", "about = v0.NMI"),
				Arrays.stream(sheet.getItems()).map(item -> item.getText(0) + " = " + item.getText(1)).toList());
	}

	@Test
	void whileTheTextCannotBeReadNotesStay() {
		drawn.select(note(0));
		editor.document().document().set("nonsense");
		editor.document().reconcile();
		Workbench.settle();
		Workbench.key(drawn.canvas(), SWT.F2);
		assertNull(field(), "nothing to type in");
		assertEquals("nonsense", drawn.text());
	}

	static void press(Shell dialog, String label) {
		Button button = Drawn.find(dialog, Button.class, one -> one.getText().replace("&", "").equals(label));
		button.notifyListeners(SWT.Selection, new Event());
	}
}
