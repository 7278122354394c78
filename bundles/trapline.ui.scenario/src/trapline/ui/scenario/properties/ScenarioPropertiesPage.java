package trapline.ui.scenario.properties;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;

import trapline.edit.ScenarioDocument;
import trapline.ui.scenario.ScenarioEditor;
import trapline.ui.timeline.views.ElementPropertiesPage;

/** The properties of what is selected in a scenario or its run; they follow the text. */
public final class ScenarioPropertiesPage extends ElementPropertiesPage {
	private final ScenarioEditor editor;
	private final Runnable follow = this::follow;
	private long version;

	public ScenarioPropertiesPage(ScenarioEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		editor.onProblemsChange(follow);
	}

	@Override
	public void setActionBars(IActionBars bars) {
		super.setActionBars(bars);
		editor.shareUndo(bars);
	}

	/** What is being typed stays while nothing but the run has changed. */
	private void follow() {
		ScenarioDocument document = editor.document();
		if (document != null && document.version() != version) {
			version = document.version();
			getControl().getDisplay().asyncExec(() -> {
				if (getControl() != null && !getControl().isDisposed()) {
					refresh();
				}
			});
		}
	}

	@Override
	public void dispose() {
		editor.removeProblemsChange(follow);
		super.dispose();
	}
}
