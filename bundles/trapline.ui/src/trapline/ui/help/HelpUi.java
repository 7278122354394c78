package trapline.ui.help;

import org.eclipse.core.runtime.Platform;
import org.eclipse.help.IContext;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

import trapline.ui.ViewIds;

/** Shows the help of the workbench in a view; there is no browser and no server behind it. */
public final class HelpUi extends AbstractHelpUI {

	@Override
	public void displayHelp() {
		show(HelpOn.focused());
	}

	@Override
	public void displayDynamicHelp() {
		show(HelpOn.focused());
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		show(context);
	}

	@Override
	public void displayHelpResource(String href) {
		displayHelp();
	}

	@Override
	public boolean isContextHelpDisplayed() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window != null && window.getActivePage() != null
				&& window.getActivePage().findView(ViewIds.HELP) != null;
	}

	private static void show(IContext context) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || context == null) {
			return;
		}
		try {
			HelpView view = (HelpView) window.getActivePage().showView(ViewIds.HELP, null, IWorkbenchPage.VIEW_VISIBLE);
			view.show(context);
		} catch (PartInitException e) {
			Platform.getLog(HelpUi.class).log(e.getStatus());
		}
	}
}
