package trapline.ui.scenario;

import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

import trapline.ui.run.RunResult;
import trapline.ui.scenario.outline.ScenarioOutlinePage;
import trapline.ui.scenario.properties.ScenarioPropertiesPage;
import trapline.ui.timeline.TimelineControl;

/** What the editor of a scenario gives to the views around it. In the UI thread. */
final class EditorAdapters {
	private final ScenarioEditor editor;
	private final ScenarioPage page;

	EditorAdapters(ScenarioEditor editor, ScenarioPage page) {
		this.editor = editor;
		this.page = page;
	}

	/** What is asked for; null if it is nothing of a scenario's, or not there now. */
	Object get(Class<?> adapter) {
		if (adapter == ZoomManager.class) {
			return page.diagram().hasFocus() ? page.diagram().zoom() : null;
		}
		if (adapter == TimelineControl.class) {
			return editor.timeline();
		}
		if (adapter == IContentOutlinePage.class) {
			return new ScenarioOutlinePage(editor, page.isDiagramShown());
		}
		if (adapter == IPropertySheetPage.class) {
			return new ScenarioPropertiesPage(editor);
		}
		return adapter == RunResult.class ? editor.result() : null;
	}
}
