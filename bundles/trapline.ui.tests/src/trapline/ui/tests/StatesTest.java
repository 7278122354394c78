package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import trapline.machine.explore.graph.GraphState;
import trapline.ui.ViewIds;
import trapline.ui.explore.ExploreView;
import trapline.ui.timeline.editor.RunEditor;
import trapline.ui.timeline.states.StatesView;

/** The state space in the window: the graph of what was explored, the selected run in it, and runs to its states. */
class StatesTest {
	@AfterEach
	void close() {
		Workbench.page().hideView(Workbench.page().findView(ViewIds.STATES));
		Workbench.closeAll();
	}

	private static ExploreView explored(String example) {
		Workbench.example(example);
		Workbench.command("trapline.ui.explore");
		ExploreView view = Workbench.view(ViewIds.EXPLORE, ExploreView.class);
		Workbench.until("the result", () -> !view.isExploring() && view.explored() != null);
		return view;
	}

	private static StatesView states() {
		StatesView view = Workbench.view(ViewIds.STATES, StatesView.class);
		Workbench.until("the graph", () -> view.graph() != null);
		Workbench.settle();
		return view;
	}

	@Test
	void theSelectedRunIsHeavyAndAStateOpensItsRun() {
		ExploreView explore = explored("sti-nmi");
		StatesView view = states();
		assertTrue(view.status().contains("187 states, 258 transitions"), view.status());
		assertFalse(IntStream.range(0, view.graph().edges().size()).anyMatch(view::isHeavy));
		TableItem row = Stream.of(explore.foundTable().getItems()).filter(item -> item.getText(0).equals("No")).findFirst().orElseThrow();
		explore.foundTable().setSelection(row);
		explore.foundTable().notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
		List<Integer> heavy = IntStream.range(0, view.graph().edges().size()).filter(view::isHeavy).boxed().toList();
		assertEquals(14, heavy.size());
		assertTrue(view.status().contains("heavy: failing check eventually v0.finished"), view.status());

		GraphState end = view.graph().states().stream().filter(GraphState::end).findFirst().orElseThrow();
		Point place = view.place(end.number());
		Workbench.click(view.canvas(), place.x, place.y);
		assertTrue(view.status().contains("State " + end.number() + ", depth " + end.depth()), view.status());
		assertTrue(view.canvas().getToolTipText().startsWith("State " + end.number() + ","), view.canvas().getToolTipText());
		Workbench.key(view.canvas(), SWT.CR);
		assertTrue(Workbench.page().getActiveEditor() instanceof RunEditor);
		assertEquals("sti-nmi state " + end.number(), Workbench.page().getActiveEditor().getTitle());
	}

	/** The words at a transition of the leftmost states lie left of everything else. */
	@Test
	void wordsBeyondTheLeftmostStateMoveNothing() {
		explored("waiting/lost-wakeup");
		StatesView view = states();
		assertTrue(view.status().contains("21 states, 21 transitions"), view.status());
		Point start = view.place(0);
		Workbench.settle();
		assertEquals(start, view.place(0));
	}

	@Test
	void aLargeSpaceSaysWhatIsLeftOut() {
		explored("s5-04");
		StatesView view = states();
		assertTrue(view.status().contains(" of 636 states: the first ones breadth-first"), view.status());
		assertTrue(view.graph().states().size() >= 400);
	}
}
