package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import trapline.run.Run;
import trapline.run.RunBuilder;
import trapline.run.RunInfo;
import trapline.run.Side;
import trapline.run.TimeAxis;
import trapline.ui.ViewIds;
import trapline.ui.run.RunInput;
import trapline.ui.run.RunModel;
import trapline.ui.timeline.editor.RunEditor;
import trapline.ui.timeline.views.RunOutlinePage;

/** The outline of a long run lists what is about the cursor. */
class LongOutlineTest {
	private static final TimeAxis AXIS = TimeAxis.ordinal(2);
	private static final int EVENTS = 300_000;

	private RunModel model;
	private Shell shell;
	private RunOutlinePage outline;

	@BeforeEach
	void open() throws PartInitException {
		RunEditor editor = (RunEditor) Workbench.page().openEditor(new RunInput(longRun(), null, "long"), ViewIds.RUN_EDITOR);
		model = editor.runModel();
		outline = new RunOutlinePage(editor);
		shell = new Shell(Workbench.window().getShell());
		shell.setLayout(new FillLayout());
		outline.createControl(shell);
		shell.setSize(300, 400);
		shell.open();
		Workbench.settle();
		shell.addDisposeListener(event -> outline.dispose());
	}

	@AfterEach
	void close() {
		shell.dispose();
		Workbench.closeAll();
	}

	private static Run longRun() {
		RunBuilder run = new RunBuilder(new RunInfo("", "long", "", "", AXIS, List.of(), ""), AXIS.at(1, 0));
		for (int i = 1; i <= EVENTS; i++) {
			run.event(AXIS.at(i, 0), "a", "a", 0, Side.GUEST, "does " + i, "");
		}
		return run.snapshot();
	}

	private String selected() {
		Workbench.settle();
		return tree().getSelectionCount() == 0 ? "" : tree().getSelection()[0].getText();
	}

	@Test
	void onlySomeOfTheEventsAreRows() {
		assertTrue(tree().getItemCount() <= 4000, "rows: " + tree().getItemCount());
	}

	@Test
	void theRowsFollowTheCursor() {
		for (int event : new int[] { 150_000, 1, EVENTS, 3_999, 149_001 }) {
			model.moveTo(AXIS.at(event, 0));
			assertEquals(event + "  does " + event, selected());
		}
	}

	/** Another list has another tree. */
	private Tree tree() {
		return Drawn.find((Composite) outline.getControl(), Tree.class);
	}
}
