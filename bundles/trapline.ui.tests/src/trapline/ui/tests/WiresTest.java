package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;

import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.Handler;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.Story;
import trapline.model.scenario.StoryChoice;
import trapline.ui.scenario.diagram.Piece;

/** The choices of the selected story, and what the selected event leads to, are arrows of the diagram. */
class WiresTest extends WithExample {
	@SuppressWarnings("unchecked")
	private List<ConnectionEditPart> from(GraphicalEditPart part) {
		return (List<ConnectionEditPart>) part.getSourceConnections();
	}

	private static Object end(ConnectionEditPart arrow) {
		return ((Piece) arrow.getTarget().getModel()).object();
	}

	private GraphicalEditPart labelled(String label) {
		return drawn.parts(part -> ((Piece) part.getModel()).object() instanceof InstructionCall call && label.equals(call.getName())).get(0);
	}

	@Test
	void theChoicesOfTheSelectedStoryAreArrows() {
		GraphicalEditPart event = drawn.part(EventDeclaration.class);
		assertEquals(0, from(event).size(), "nothing is selected");
		drawn.select(drawn.part(Story.class, 1));
		assertEquals(List.of(labelled("cr2_read")), from(event).stream().map(ConnectionEditPart::getTarget).toList());
		assertEquals(1, from(drawn.part(EventDeclaration.class, 1)).size());
		assertEquals(1, from(drawn.part(EventDeclaration.class, 2)).size());
		Point before = end(event);
		Point after = end(drawn.part(EventDeclaration.class, 1));
		assertTrue(before.y < after.y, "one ends above the line, one below it");
		drawn.select(drawn.part(Story.class));
		assertEquals(0, from(drawn.part(EventDeclaration.class, 1)).size(), "the first story has one choice");
		drawn.select(drawn.part(InstructionCall.class));
		assertEquals(0, from(event).size());
	}

	private Point end(GraphicalEditPart event) {
		return ((PolylineConnection) from(event).get(0).getFigure()).getPoints().getLastPoint();
	}

	@Test
	void whatIsSelectedInTheStorySelectsIt() {
		drawn.select(drawn.part(StoryChoice.class));
		assertEquals(1, from(drawn.part(EventDeclaration.class)).size());
		ConnectionEditPart arrow = from(drawn.part(EventDeclaration.class)).get(0);
		editor.diagram().viewer().select(arrow);
		Workbench.settle();
		assertEquals(1, from(drawn.part(EventDeclaration.class)).size(), "an arrow does not vanish under the pointer");
		drawn.canvas().setFocus();
		Workbench.key(drawn.canvas(), SWT.DEL);
		assertTrue(!drawn.text().contains("n1 before cr2_read;              //"), drawn::text);
		assertUndone();
	}

	@Test
	void theToolPutsAChoiceIntoTheSelectedStory() {
		drawn.select(drawn.part(Story.class));
		place("After", drawn.part(EventDeclaration.class, 1), labelled("prologue"));
		String line = "\tn1 before cr2_read;              // after delivery of the #PF, before its handler has read CR2\n";
		assertEquals(original.replace(line, line + "\tr1 after prologue;\n"), drawn.text());
		assertEquals(1, from(drawn.part(EventDeclaration.class, 1)).size(), "and shows it");
		assertUndone();
	}

	@Test
	void withoutASelectedStoryItIsTheOneThatIsReplayed() {
		place("Before", drawn.part(EventDeclaration.class, 2), drawn.part(InstructionCall.class));
		assertTrue(drawn.text().contains("line1: touch A;") && drawn.text().contains("\tr2 before line1;\n}\nstory \"both"), drawn::text);
		assertUndone();
	}

	@Test
	void withoutAnyStoryTheToolSaysWhatToDo() {
		while (!drawn.parts(part -> ((Piece) part.getModel()).object() instanceof Story).isEmpty()) {
			drawn.select(drawn.part(Story.class));
			editor.diagram().delete();
			Workbench.settle();
		}
		String before = drawn.text();
		StringBuilder said = new StringBuilder();
		Workbench.whenAsked(dialog -> {
			said.append(PropertiesTest.labels(dialog));
			dialog.close();
		});
		place("Before", drawn.part(EventDeclaration.class), labelled("prologue"));
		assertTrue(said.toString().contains("There is no story"), said::toString);
		assertEquals(before, drawn.text());
	}

	@Test
	void theEndOfTheArrowIsDraggedToAnotherLine() {
		editor.diagram().zoom().setZoomAsText("Page");
		drawn.select(drawn.part(StoryChoice.class));
		ConnectionEditPart arrow = from(drawn.part(EventDeclaration.class)).get(0);
		editor.diagram().viewer().select(arrow);
		Workbench.settle();
		Point end = ((PolylineConnection) arrow.getFigure()).getPoints().getLastPoint().getCopy();
		arrow.getFigure().translateToAbsolute(end);
		Rectangle to = Drawn.absolute(labelled("prologue"));
		Workbench.drag(drawn.canvas(), end.x, end.y, to.x + to.width / 2, to.y + to.height / 2);
		assertEquals(original.replaceFirst("n1 before cr2_read", "n1 before prologue"), drawn.text());
		assertUndone();
	}

	/** The arrival of the NMI in the first story leads to its handler, as the run says. */
	@Test
	void theSelectedEventShowsTheHandlerThatItEnters() {
		GraphicalEditPart event = drawn.part(EventDeclaration.class);
		drawn.select(event);
		assertEquals(List.of(drawn.part(Handler.class, 1)), from(event).stream().map(ConnectionEditPart::getTarget).toList());
		assertEquals("handler NMI", editor.diagram().head((Handler) end(from(event).get(0))));
		drawn.select(drawn.part(EventDeclaration.class, 1));
		assertEquals(0, from(event).size());
		assertEquals(0, from(drawn.part(EventDeclaration.class, 1)).size(), "it does not arrive in this story");
	}

	private void place(String tool, GraphicalEditPart event, GraphicalEditPart line) {
		editor.diagram().zoom().setZoomAsText("Page");
		Workbench.settle();
		drawn.take(tool);
		Rectangle from = drawn.bounds(event);
		Workbench.click(drawn.canvas(), from.x + from.width / 2, from.y + from.height / 2);
		Rectangle to = Drawn.absolute(line);
		Workbench.click(drawn.canvas(), to.x + to.width / 2, to.y + to.height / 2);
	}

	private void assertUndone() {
		Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(original, drawn.text());
	}
}
