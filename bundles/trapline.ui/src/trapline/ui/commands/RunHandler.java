package trapline.ui.commands;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import trapline.ui.run.ActiveRun;
import trapline.ui.run.RunModel;

/** Does with the active run what the manifest says behind the class. */
public final class RunHandler extends AbstractHandler implements IExecutableExtension {
	private RunAction action;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		action = RunAction.valueOf(((String) data).toUpperCase(Locale.ROOT));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		RunModel model = ActiveRun.in(window);
		if (action.isPossible(model)) {
			action.run(window, model);
		}
		return null;
	}
}
