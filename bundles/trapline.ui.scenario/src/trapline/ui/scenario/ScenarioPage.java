package trapline.ui.scenario;

import java.util.function.Consumer;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;

import trapline.ui.scenario.diagram.EditCommands;
import trapline.ui.scenario.diagram.ScenarioDiagram;
import trapline.ui.scenario.timeline.TimelinePage;

/** The page of the editor that shows a scenario: its diagram above, its run below. */
final class ScenarioPage {
	private static final int[] SHARES = { 9, 11 };

	private final SashForm halves;
	private final ScenarioDiagram diagram;
	private final TimelinePage timeline;

	/**
	 * @param explanation shows why
	 * @param rerun       told when the reader chose something else to run
	 */
	ScenarioPage(Composite parent, ScenarioEditor editor, EditCommands commands, Runnable explanation,
			Consumer<TimelinePage.Selection> rerun) {
		halves = new SashForm(parent, SWT.VERTICAL);
		diagram = new ScenarioDiagram(halves, domain(editor), editor::document, commands);
		timeline = new TimelinePage(halves, domain(editor), explanation, rerun);
		halves.setWeights(SHARES);
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
