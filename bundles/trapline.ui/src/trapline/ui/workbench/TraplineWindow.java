package trapline.ui.workbench;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;

import trapline.notation.NotationLoader;
import trapline.ui.ViewIds;
import trapline.ui.commands.RunVariables;
import trapline.ui.files.FileDrop;
import trapline.ui.files.OpenRequests;
import trapline.ui.welcome.WelcomeEditor;

/** The window: its size, its bars, what it takes from a drop, and what it shows first. */
final class TraplineWindow extends WorkbenchWindowAdvisor {
	private static final int WIDEST = 1900;
	private static final int HIGHEST = 1150;

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
		configurer.setInitialSize(size());
		configurer.setTitle("Trapline");
		configurer.setShowMenuBar(true);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowPerspectiveBar(false);
		configurer.setShowProgressIndicator(true);
		configurer.addEditorAreaTransfer(FileTransfer.getInstance());
		configurer.configureEditorAreaDropListener(new FileDrop());
	}

	/** Sets the notation up while nobody waits for it. */
	private static void warmUp() {
		Job job = Job.createSystem("Preparing the notation", monitor -> {
			NotationLoader.injector();
		});
		job.setPriority(Job.DECORATE);
		job.schedule();
	}

	/** The tab of the view tells how many problems there are even while another view covers it. */
	private static void countProblems(IWorkbenchPage page) {
		try {
			page.showView(ViewIds.PROBLEMS, null, IWorkbenchPage.VIEW_CREATE);
		} catch (PartInitException e) {
			Platform.getLog(TraplineWindow.class).log(e.getStatus());
		}
	}

	/** Most of the screen, since a timeline is wide; not more than the eye takes in. */
	private static Point size() {
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		return new Point(Math.min(WIDEST, screen.width * 96 / 100), Math.min(HIGHEST, screen.height * 94 / 100));
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		FileDrop.install(getWindowConfigurer().getWindow().getShell(), DND.DROP_COPY | DND.DROP_DEFAULT);
		WindowTitle.follow(getWindowConfigurer());
		RunVariables.follow(getWindowConfigurer().getWindow());
		warmUp();
		countProblems(page);
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
