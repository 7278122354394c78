package trapline.ui.scenario;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows or hides the diagram of the active scenario. */
public final class DiagramHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ScenarioEditor editor) {
			editor.toggleDiagram();
		}
		return null;
	}
}
