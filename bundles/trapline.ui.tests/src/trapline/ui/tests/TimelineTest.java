package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import trapline.diagram.LaneRow;
import trapline.run.Lane;
import trapline.ui.run.RunModel;
import trapline.ui.scenario.ScenarioEditor;
import trapline.ui.timeline.SelectedElement;
import trapline.ui.timeline.Speech;
import trapline.ui.timeline.TimeWindow;
import trapline.ui.timeline.parts.TimelinePiece;

/** The timeline's canvas: what it paints, what a click selects, where keys and zoom lead. */
class TimelineTest {
	private ScenarioEditor editor;
	private RunModel model;
	private TimeWindow window;
	private Control canvas;

	@BeforeEach
	void open() {
		editor = Workbench.example("s5-04");
		model = editor.runModel();
		window = editor.timeline().window();
		canvas = editor.timeline().control();
	}

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	@Test
	void everyLaneHasOneFigureHoweverManyElements() {
		int rows = window.layout().rows().size();
		int groups = window.layout().headers().size();
		assertTrue(rows > 5);
		assertEquals(rows + groups + 1, editor.timeline().viewer().getContents().getChildren().size(),
				"lanes, groups and the ruler");
	}

	@Test
	void somethingIsPaintedInEveryRow() {
		ImageData data = canvasImage();
		for (LaneRow row : window.layout().rows()) {
			int background = data.getPixel((int) window.layout().labelsRight() + 4, (int) row.middle());
			boolean painted = false;
			for (int y = (int) row.y(); y < row.bottom() && y < data.height; y++) {
				for (int x = 0; x < data.width; x++) {
					painted |= data.getPixel(x, y) != background;
				}
			}
			assertTrue(painted, row.lane().spec().id());
		}
	}

	@Test
	void aClickSelectsAndPublishesTheElement() {
		LaneRow row = firstStateRow();
		int x = (int) window.layout().lanesLeft() + 40;
		Workbench.click(canvas, x, (int) row.middle());
		assertNotNull(model.selection());
		assertEquals(row.lane().position(), model.selection().lane());
		IStructuredSelection selection = (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
		assertEquals(new SelectedElement(model.run(), model.selection()), selection.getFirstElement());
	}

	@Test
	void aClickInTheRulerMovesTheCursor() {
		window.scrollTo(model.run().startTime());
		int x = (int) window.layout().lanesLeft() + 10;
		Workbench.click(canvas, x, 10);
		assertEquals(window.layout().time(x), model.cursor());
	}

	@Test
	void arrowsWalkAlongALaneAndAcrossLanes() {
		Lane lane = changingLane();
		model.select(new trapline.run.RunElement(lane.position(), 0));
		Workbench.key(canvas, SWT.ARROW_RIGHT);
		assertEquals(1, model.selection().index());
		assertEquals(lane.start(1), model.cursor());
		Workbench.key(canvas, SWT.ARROW_LEFT);
		assertEquals(0, model.selection().index());
		Workbench.key(canvas, SWT.ARROW_DOWN);
		assertNotEquals(lane.position(), model.selection().lane());
		Workbench.key(canvas, SWT.ESC);
		assertNull(model.selection());
	}

	@Test
	void zoomKeepsTheCursorInPlace() {
		model.moveTo(model.run().axis().at(5, 0));
		window.reveal(model.cursor());
		double before = window.unitsPerPixel();
		double x = window.layout().x(model.cursor());
		Workbench.command("trapline.ui.timeline.zoomIn");
		assertTrue(window.unitsPerPixel() < before, "larger");
		assertEquals(x, window.layout().x(model.cursor()), 3, "the cursor stays");
		Workbench.command("trapline.ui.timeline.zoomReset");
		assertEquals(before, window.unitsPerPixel(), before / 100);
	}

	@Test
	void lanesCanBeHeard() {
		Lane lane = changingLane();
		String spoken = Speech.lane(model.run(), lane, lane.start(1));
		assertTrue(spoken.contains(lane.spec().label()), spoken);
		assertTrue(spoken.contains("since event " + model.run().axis().eventOf(lane.start(1))), spoken);
	}

	@Test
	void aLaneOffersWhatIsSeenOfItToThoseWhoListen() {
		Lane lane = changingLane();
		EditPart part = (EditPart) editor.timeline().viewer().getContents().getChildren().stream()
				.filter(child -> ((EditPart) child).getModel().equals(new TimelinePiece.LanePiece(lane.spec().id())))
				.findFirst().orElseThrow();
		AccessibleControlEvent event = new AccessibleControlEvent(canvas);
		((AccessibleEditPart) part.getAdapter(AccessibleEditPart.class)).getChildCount(event);
		assertTrue(event.detail >= 1 && event.detail <= lane.size(), () -> event.detail + " of " + lane.size());
	}

	private LaneRow firstStateRow() {
		return window.layout().rows().get(0);
	}

	private Lane changingLane() {
		return window.layout().rows().stream().map(LaneRow::lane).filter(lane -> lane.size() > 1).findFirst()
				.orElseThrow();
	}

	private ImageData canvasImage() {
		Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
		GC gc = new GC(canvas);
		try {
			gc.copyArea(image, 0, 0);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

}
