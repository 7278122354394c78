package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;

import trapline.model.scenario.CheckDeclaration;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.Task;
import trapline.ui.scenario.diagram.Piece;

/** A scenario is built in the diagram: every act changes the text, is one entry of the history and comes back with undo. */
class DiagramTest extends WithExample {
	@Test
	void everyInstructionEventAndCheckHasAFigure() {
		List<EObject> shown = new ArrayList<>();
		parts(part -> true).forEach(part -> shown.add(((Piece) part.getModel()).object()));
		editor.document().live().eAllContents().forEachRemaining(object -> {
			if (object instanceof InstructionCall || object instanceof EventDeclaration || object instanceof CheckDeclaration) {
				assertTrue(shown.contains(object), () -> "nothing shows " + object);
			}
		});
	}

	@Test
	void anInstructionFromThePaletteIsPutWhereItIsDropped() {
		drop("sti", part(Task.class), 20);
		assertTrue(text().contains("sti;"), this::text);
		assertUndoneAndDoneAgain("Add sti");
	}

	@Test
	void anEventIsDroppedAmongTheEventsOnly() {
		drop("nmi", part(Task.class), 20);
		assertEquals(original, text(), "a task takes no event");
		var drawers = List.copyOf(editor.diagram().viewer().getEditDomain().getPaletteViewer().getPaletteRoot().getChildren());
		drop("nmi", (GraphicalEditPart) part(EventDeclaration.class).getParent(), 6);
		assertEquals(drawers, editor.diagram().viewer().getEditDomain().getPaletteViewer().getPaletteRoot().getChildren(),
				"drawers stay as they were opened");
		assertTrue(text().contains(": nmi on v0 once"), this::text);
		assertUndoneAndDoneAgain("Add nmi");
	}

	@Test
	void deletingAnEventTakesItOutOfTheStories() {
		select(part(EventDeclaration.class));
		Workbench.key(canvas(), SWT.DEL);
		assertFalse(text().contains("event n1"), this::text);
		assertFalse(text().contains("n1 before"), this::text);
		assertUndoneAndDoneAgain("Delete event n1 : nmi on v0 once");
	}

	@Test
	void aLineIsDraggedInFrontOfAnother() {
		List<GraphicalEditPart> lines = parts(part -> ((Piece) part.getModel()).object() instanceof InstructionCall call
				&& call.eContainer() instanceof Task);
		drawn.bounds(part(Task.class));
		Rectangle first = Drawn.absolute(lines.get(0));
		Rectangle second = Drawn.absolute(lines.get(1));
		Workbench.drag(canvas(), second.x + 10, second.y + 5, first.x + 12, first.y + 2);
		assertTrue(text().indexOf("done;") < text().indexOf("touch A;"), this::text);
		assertUndoneAndDoneAgain("Move done;");
	}

	@Test
	void altAndAnArrowMoveALine() {
		GraphicalEditPart touch = part(InstructionCall.class);
		select(touch);
		Workbench.key(canvas(), SWT.ARROW_DOWN, SWT.ALT);
		assertTrue(text().indexOf("done;") < text().indexOf("touch A;"), this::text);
		assertUndoneAndDoneAgain("Move down touch A;");
	}

	@Test
	void insertListsWhatMayStandBehindALine() {
		select(part(InstructionCall.class));
		Display.getCurrent().timerExec(500, () -> {
			Shell dialog = Display.getCurrent().getActiveShell();
			Drawn.find(dialog, Text.class).setText("sti");
			Display.getCurrent().timerExec(1000, () -> dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
		});
		Workbench.key(canvas(), SWT.INSERT);
		assertTrue(text().indexOf("touch A;") < text().indexOf("sti;") && text().indexOf("sti;") < text().indexOf("done;"), this::text);
		assertUndoneAndDoneAgain("Add sti");
	}

	@Test
	void theTextOfALineIsEditedInItsPlace() {
		GraphicalEditPart touch = part(InstructionCall.class);
		select(touch);
		Workbench.key(canvas(), SWT.F2);
		Text field = Drawn.find((Composite) canvas(), Text.class);
		field.setText("touch A, store;");
		field.notifyListeners(SWT.DefaultSelection, new Event());
		Workbench.settle();
		assertTrue(text().contains("touch A, store;"), this::text);
		assertUndoneAndDoneAgain("Change touch A;");
	}

	@Test
	void whileTheTextCannotBeReadTheDiagramStaysAndCannotBeChanged() {
		int before = parts(part -> true).size();
		editor.source().widget().replaceTextRange(0, 0, "}");
		Workbench.until("the problem", () -> editor.document().obstacle().isPresent());
		Workbench.settle();
		assertEquals(before, parts(part -> true).size());
		String broken = text();
		select(part(EventDeclaration.class));
		Workbench.key(canvas(), SWT.DEL);
		assertEquals(broken, text());
	}

	private void assertUndoneAndDoneAgain(String label) {
		assertEquals(label, editor.document().history().undoLabel().orElse(""));
		String changed = text();
		Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(original, text());
		assertFalse(editor.isDirty());
		Workbench.command(IWorkbenchCommandConstants.EDIT_REDO);
		assertEquals(changed, text());
	}

	private void drop(String name, GraphicalEditPart into, int below) {
		drawn.drop(name, into, below);
	}

	private void select(GraphicalEditPart part) {
		drawn.select(part);
	}

	private Control canvas() {
		return drawn.canvas();
	}

	private GraphicalEditPart part(Class<? extends EObject> type) {
		return drawn.part(type);
	}

	private List<GraphicalEditPart> parts(Predicate<GraphicalEditPart> wanted) {
		return drawn.parts(wanted);
	}

	private String text() {
		return drawn.text();
	}
}
