package trapline.ui.commands;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import trapline.ui.files.FileDialogs;
import trapline.ui.files.NewScenarioWizard;
import trapline.ui.welcome.WelcomeEditor;

/** The commands that make or open something; which, the manifest says behind the class. */
public final class FileHandler extends AbstractHandler implements IExecutableExtension {
	/** What to make or open. */
	private enum What {
		NEW, OPEN, IMPORT, ADD_FOLDER, WELCOME
	}

	private What what;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		what = What.valueOf(((String) data).toUpperCase(Locale.ROOT));
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		try {
			switch (what) {
			case NEW -> NewScenarioWizard.open(page);
			case OPEN -> FileDialogs.open(page);
			case IMPORT -> FileDialogs.importTrace(page);
			case ADD_FOLDER -> FileDialogs.addFolder(page);
			case WELCOME -> WelcomeEditor.open(page);
			}
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
