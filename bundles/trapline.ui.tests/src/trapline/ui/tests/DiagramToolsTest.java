package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;

import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.InstructionCall;
import trapline.ui.scenario.diagram.Piece;

/** Lines are found, the picture is zoomed, events are tied to lines. */
class DiagramToolsTest extends WithExample {

	@Override
	String changed(String text) {
		return text.replace("n1 : nmi on v0 once ", "n1 : nmi on v0 once after cr2_read ");
	}

	@Test
	void aWordIsFoundLineByLine() {
		find("iret");
		Text field = field();
		Workbench.key(field, SWT.CR);
		assertEquals("iret", selected());
		Object first = editor.diagram().viewer().getSelectedEditParts().get(0);
		Workbench.key(field, SWT.CR);
		assertEquals("iret", selected());
		assertFalse(first == editor.diagram().viewer().getSelectedEditParts().get(0), "the next one");
		Workbench.key(field, SWT.CR, SWT.SHIFT);
		assertTrue(first == editor.diagram().viewer().getSelectedEditParts().get(0), "back to the first");
		Workbench.key(field, SWT.ESC);
		assertFalse(field.isVisible());
	}

	@Test
	void theCommandsOfEditingAreForTheFieldThatHasTheFocus() {
		find("iret");
		Workbench.command(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
		assertEquals("iret", field().getSelectionText());
		Workbench.command(IWorkbenchCommandConstants.EDIT_CUT);
		assertEquals("", field().getText());
		Workbench.command(IWorkbenchCommandConstants.EDIT_PASTE);
		Workbench.command(IWorkbenchCommandConstants.EDIT_PASTE);
		assertEquals("iretiret", field().getText());
		assertEquals(original, drawn.text());
	}

	@Test
	void findingShowsTheDiagramThatIsHidden() {
		Workbench.command("trapline.ui.scenario.diagram");
		assertFalse(isSeen());
		find("iret");
		assertTrue(isSeen());
		assertTrue(field().isVisible());
	}

	private boolean isSeen() {
		Control diagram = editor.diagram().control();
		return diagram.getBounds().intersects(diagram.getParent().getClientArea());
	}

	@Test
	void whatDoesNotHaveTheWordIsMadePale() {
		int[] plain = pixels(drawn.part(EventDeclaration.class, 1));
		find("iret");
		Button pale = Drawn.find((Composite) editor.diagram().control(), Button.class, button -> button.getText().startsWith("Pale"));
		pale.setSelection(true);
		pale.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
		assertFalse(Arrays.equals(plain, pixels(drawn.part(EventDeclaration.class, 1))));
		Workbench.key(field(), SWT.ESC);
		assertTrue(Arrays.equals(plain, pixels(drawn.part(EventDeclaration.class, 1))), "as before");
	}

	@Test
	void theKeysThatZoomTheRunZoomTheDiagramThatHasTheFocus() {
		double run = editor.timeline().window().unitsPerPixel();
		drawn.select(drawn.part(InstructionCall.class));
		Workbench.command("trapline.ui.timeline.zoomIn");
		assertEquals(1.25, editor.diagram().zoom().getZoom(), 0.01);
		assertEquals(run, editor.timeline().window().unitsPerPixel(), 0);
		Workbench.command("trapline.ui.timeline.zoomReset");
		assertTrue(editor.diagram().zoom().getZoom() < 1, "all of it is seen");
	}

	@Test
	void anArrowLeadsFromAnEventToTheLineThatItWaitsFor() {
		GraphicalEditPart event = drawn.part(EventDeclaration.class);
		assertEquals(1, event.getSourceConnections().size());
		assertEquals(labelled("cr2_read"), ((ConnectionEditPart) event.getSourceConnections().get(0)).getTarget());
	}

	@Test
	void theEndOfTheArrowIsDraggedToAnotherLine() {
		GraphicalEditPart touch = drawn.part(InstructionCall.class);
		ConnectionEditPart arrow = (ConnectionEditPart) drawn.part(EventDeclaration.class).getSourceConnections().get(0);
		Workbench.command("trapline.ui.timeline.zoomReset");
		editor.diagram().zoom().setZoomAsText("Page");
		Workbench.settle();
		editor.diagram().viewer().select(arrow);
		Workbench.settle();
		Point end = ((PolylineConnection) arrow.getFigure()).getPoints().getLastPoint().getCopy();
		arrow.getFigure().translateToAbsolute(end);
		Rectangle to = Drawn.absolute(touch);
		Workbench.drag(drawn.canvas(), end.x, end.y, to.x + to.width / 2, to.y + to.height / 2);
		assertEquals(original.replace("once after cr2_read", "once after line1").replace("touch A;", "line1: touch A;"), drawn.text());
		assertUndone();
	}

	@Test
	void theToolTiesAnEventToALine() {
		drawn.take("Wait");
		GraphicalEditPart event = drawn.part(EventDeclaration.class, 1);
		Rectangle from = drawn.bounds(event);
		Workbench.click(drawn.canvas(), from.x + 20, from.y + 6);
		Rectangle to = Drawn.absolute(drawn.part(InstructionCall.class));
		Workbench.click(drawn.canvas(), to.x + 10, to.y + 6);
		assertTrue(drawn.text().contains("r1 : ready(T1) on v0 once after line1") && drawn.text().contains("line1: touch A;"), drawn::text);
		assertUndone();
	}

	@Test
	void anArrowIsDeleted() {
		editor.diagram().viewer().select((ConnectionEditPart) drawn.part(EventDeclaration.class).getSourceConnections().get(0));
		drawn.canvas().setFocus();
		Workbench.key(drawn.canvas(), SWT.DEL);
		assertEquals(original.replace(" after cr2_read ", " "), drawn.text());
		assertUndone();
	}

	private void assertUndone() {
		Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(original, drawn.text());
	}

	private void find(String word) {
		drawn.canvas().setFocus();
		Workbench.command(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
		field().setText(word);
		Workbench.settle();
	}

	private Text field() {
		return Drawn.find((Composite) editor.diagram().control(), Text.class);
	}

	private String selected() {
		return editor.diagram().title((Piece) ((GraphicalEditPart) editor.diagram().viewer().getSelectedEditParts().get(0)).getModel());
	}

	private GraphicalEditPart labelled(String label) {
		return drawn.parts(part -> ((Piece) part.getModel()).object() instanceof InstructionCall call && label.equals(call.getName())).get(0);
	}

	private static int[] pixels(GraphicalEditPart part) {
		Rectangle bounds = part.getFigure().getBounds();
		var image = new Image(Display.getCurrent(), bounds.width, bounds.height);
		var gc = new GC(image);
		var graphics = new SWTGraphics(gc);
		try {
			graphics.translate(-bounds.x, -bounds.y);
			part.getFigure().paint(graphics);
			var data = image.getImageData();
			int[] line = new int[data.width * data.height];
			for (int y = 0; y < data.height; y++) {
				data.getPixels(0, y, data.width, line, y * data.width);
			}
			return line;
		} finally {
			graphics.dispose();
			gc.dispose();
			image.dispose();
		}
	}
}
