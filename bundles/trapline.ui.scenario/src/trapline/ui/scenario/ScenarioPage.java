package trapline.ui.scenario;

import java.util.function.Consumer;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.IEditorPart;

import trapline.ui.files.ExampleInput;
import trapline.ui.scenario.diagram.EditCommands;
import trapline.ui.scenario.diagram.ScenarioDiagram;
import trapline.ui.scenario.timeline.TimelinePage;

/** The page of the editor that shows a scenario: its diagram above, its run below. Examples begin with the run alone, since they are read first. */
final class ScenarioPage {
	private static final int[] SHARES = { 1, 1 };

	private final SashForm halves;
	private final ScenarioDiagram diagram;
	private final TimelinePage timeline;
	private final Button toggle;
	private final ChangeMarks changes;
	private final GridSwitches grid;

	/**
	 * @param parent      the pages of the editor
	 * @param explanation shows why
	 * @param rerun       told when the reader chose something else to run
	 */
	ScenarioPage(CTabFolder parent, ScenarioEditor editor, EditCommands commands, Runnable explanation,
			Consumer<TimelinePage.Selection> rerun) {
		halves = new SashForm(parent, SWT.VERTICAL);
		diagram = new ScenarioDiagram(halves, domain(editor), editor::document, commands, editor.layouts());
		timeline = new TimelinePage(halves, domain(editor), explanation, rerun);
		halves.setWeights(SHARES);
		changes = new ChangeMarks(timeline.extras(), timeline.timeline());
		toggle = new Button(timeline.extras(), SWT.CHECK);
		toggle.setText("Diagram");
		toggle.setToolTipText("Show the scenario as a diagram above its run (Ctrl+Shift+D)");
		toggle.addListener(SWT.Selection, event -> showDiagram(toggle.getSelection()));
		grid = new GridSwitches(parent, editor.getSite());
		showDiagram(!(editor.getEditorInput() instanceof ExampleInput));
	}

	/** Gives the diagram its half of the page, or all of it to the run. */
	void showDiagram(boolean shown) {
		toggle.setSelection(shown);
		halves.setMaximizedControl(shown ? null : timeline.control());
		grid.setVisible(shown);
	}

	/** Tells this page whether it is the one that is seen. */
	void setSeen(boolean seen) {
		grid.setVisible(seen && isDiagramShown());
	}

	/** The marks of what the latest edit has changed. */
	ChangeMarks changes() {
		return changes;
	}

	boolean isDiagramShown() {
		return toggle.getSelection();
	}

	private static DefaultEditDomain domain(IEditorPart editor) {
		DefaultEditDomain domain = new DefaultEditDomain(editor);
		domain.setCommandStack(new DocumentCommands(editor.getSite().getShell()));
		return domain;
	}

	ScenarioDiagram diagram() {
		return diagram;
	}

	TimelinePage timeline() {
		return timeline;
	}

	SashForm control() {
		return halves;
	}
}
