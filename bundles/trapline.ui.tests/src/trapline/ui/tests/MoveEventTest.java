package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.diagram.LaneRow;
import trapline.diagram.TimelineLayout;
import trapline.run.EventLane;
import trapline.run.RunElement;
import trapline.run.TimeAxis;
import trapline.ui.files.Examples;
import trapline.ui.files.FileOpener;
import trapline.ui.run.RunModel;
import trapline.ui.scenario.ScenarioEditor;
import trapline.ui.timeline.TimeWindow;
import trapline.ui.timeline.TokenMover;

/** An event's token is dragged to another event: text, run and history follow, on both pages. */
class MoveEventTest {
	private static final String EXAMPLE = "s5-04";

	@TempDir
	Path folder;
	private ScenarioEditor editor;
	private RunModel model;
	private String original;

	@BeforeEach
	void open() throws IOException {
		original = Examples.find(EXAMPLE).orElseThrow().text();
		Path file = Files.writeString(folder.resolve("mine.trap"), original);
		FileOpener.open(Workbench.page(), file);
		editor = Workbench.awaitRun();
		model = editor.runModel();
	}

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	@Test
	void draggingChangesOneLineAndUndoNamesTheActOnEitherPage() {
		long target = drag();
		List<String> changed = changedLines();
		assertEquals(1, changed.size(), () -> "only the story's line changes: " + changed);
		assertTrue(changed.get(0).contains("at " + target), changed.get(0));
		assertTrue(changed.get(0).contains("//"), "its comment stays");
		assertEquals("Undo Move NMI to event " + target, undo().getText().replace("&", ""));
		assertTrue(editor.isDirty());

		editor.showSource();
		Workbench.settle();
		assertEquals("Undo Move NMI to event " + target, undo().getText().replace("&", ""), "on the source page too");
		Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(original, editor.document().document().get());
		assertFalse(editor.isDirty());
		Workbench.command(IWorkbenchCommandConstants.EDIT_REDO);
		assertNotEquals(original, editor.document().document().get());

		editor.showTimeline();
		Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(original, editor.document().document().get());
	}

	@Test
	void theRunFollowsTheMove() {
		long before = arrival().time();
		long target = drag();
		Workbench.until("the new run", () -> arrival() != null
				&& model.run().axis().eventOf(arrival().time()) == target);
		assertNotEquals(before, arrival().time());
		Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		Workbench.until("the old run", () -> arrival() != null && arrival().time() == before);
	}

	@Test
	void illegalLandingsAreRefusedWithAReason() {
		TokenMover mover = editor.timeline().mover();
		RunElement token = arrival().element();
		assertTrue(mover.canMove(token));
		String refusal = mover.refusal(token, 1_000);
		assertTrue(refusal.contains("ends with event"), refusal);
	}

	@Test
	void typingIsOneEntryOfTheSameHistory() {
		editor.showSource();
		editor.source().widget().replaceTextRange(0, 0, "// mine\n");
		Workbench.until("the entry", () -> editor.document().history().undoLabel().isPresent());
		assertEquals("Undo Type in source", undo().getText().replace("&", ""));
		editor.showTimeline();
		Workbench.settle();
		Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(original, editor.document().document().get());
	}

	/** Drags the first token to the first event, later than where it is, at which it may land; returns that event. */
	private long drag() {
		Arrival arrival = arrival();
		TokenMover mover = editor.timeline().mover();
		assertTrue(mover.canMove(arrival.element()));
		TimeAxis axis = model.run().axis();
		long target = axis.eventOf(arrival.time()) + 1;
		while (mover.refusal(arrival.element(), target) != null) {
			target++;
		}
		TimeWindow window = editor.timeline().window();
		window.scrollTo(axis.at(Math.max(1, axis.eventOf(arrival.time()) - 2), 0));
		Workbench.settle();
		TimelineLayout layout = window.layout();
		LaneRow row = layout.row(arrival.element().lane());
		int y = (int) row.middle() - window.scrolledDown();
		int from = (int) layout.x(arrival.time());
		int to = (int) layout.x(axis.at(target, axis.subticks() / 2));
		Control canvas = editor.timeline().control();
		Workbench.drag(canvas, from, y, to, y);
		return target;
	}

	/** Where a token is. */
	private record Arrival(RunElement element, long time) {
	}

	private Arrival arrival() {
		for (int lane = 0; lane < model.run().lanes().size(); lane++) {
			if (model.run().lanes().get(lane) instanceof EventLane events && events.size() > 0
					&& events.spec().label().equals("NMI")) {
				return new Arrival(new RunElement(lane, 0), events.start(0));
			}
		}
		return null;
	}

	private List<String> changedLines() {
		String[] before = original.split("\n");
		String[] after = editor.document().document().get().split("\n");
		assertEquals(before.length, after.length);
		List<String> changed = new ArrayList<>();
		for (int i = 0; i < before.length; i++) {
			if (!before[i].equals(after[i])) {
				changed.add(after[i]);
			}
		}
		return changed;
	}

	private IAction undo() {
		IActionBars bars = editor.getEditorSite().getActionBars();
		return bars.getGlobalActionHandler(ActionFactory.UNDO.getId());
	}
}
