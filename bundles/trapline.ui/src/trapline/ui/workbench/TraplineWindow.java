package trapline.ui.workbench;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import org.eclipse.core.runtime.Platform;

import trapline.ui.commands.RunVariables;
import trapline.ui.files.FileDrop;
import trapline.ui.files.OpenRequests;
import trapline.ui.welcome.WelcomeEditor;

/** The window: its size, its bars, what it takes from a drop, and what it shows first. */
final class TraplineWindow extends WorkbenchWindowAdvisor {

	TraplineWindow(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new TraplineActions(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(new Point(1480, 920));
		configurer.setTitle("Trapline");
		configurer.setShowMenuBar(true);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowPerspectiveBar(false);
		configurer.setShowProgressIndicator(true);
		configurer.addEditorAreaTransfer(FileTransfer.getInstance());
		configurer.configureEditorAreaDropListener(new FileDrop());
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		FileDrop.install(getWindowConfigurer().getWindow().getShell(), DND.DROP_COPY | DND.DROP_DEFAULT);
		RunVariables.follow(getWindowConfigurer().getWindow());
		boolean nothingToShow = page.getEditorReferences().length == 0 && !OpenRequests.isWaiting();
		OpenRequests.windowReady();
		if (nothingToShow) {
			try {
				WelcomeEditor.open(page);
			} catch (PartInitException e) {
				Platform.getLog(TraplineWindow.class).log(e.getStatus());
			}
		}
	}
}
