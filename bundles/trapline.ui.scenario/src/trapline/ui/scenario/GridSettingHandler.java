package trapline.ui.scenario;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

import trapline.ui.scenario.diagram.DiagramGrid;

/** Turns a setting of the grid on and off; menus show which it is. */
abstract class GridSettingHandler extends AbstractHandler implements IElementUpdater {
	private final String command;
	private final String setting;

	/** @param setting of {@link DiagramGrid} */
	GridSettingHandler(String command, String setting) {
		this.command = command;
		this.setting = setting;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		DiagramGrid.set(setting, !DiagramGrid.is(setting));
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(command, null);
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(DiagramGrid.is(setting));
	}
}
