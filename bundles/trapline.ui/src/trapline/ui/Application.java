package trapline.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

import trapline.ui.files.OpenRequests;
import trapline.ui.handover.Handover;
import trapline.ui.workbench.TraplineAdvisor;

/**
 * Opens the workbench and runs it until its last window is closed; or, if a window already runs on the same private
 * workspace, hands the files over to it and ends at once.
 */
public final class Application implements IApplication {
	private static final Integer CANNOT_START = 2;
	/** A window that is just starting or ending gets so many pauses to answer or to go. */
	private static final int ATTEMPTS = 100;
	private static final int PAUSE_MILLIS = 100;

	@Override
	public Object start(IApplicationContext context) {
		Logger.getRootLogger().addAppender(new NullAppender());
		List<String> files = OpenRequests.fromArguments(Platform.getApplicationArgs());
		Path workspace = workspace();
		Handover handover = new Handover(workspace);
		for (int attempt = 0; !ownsWorkspace(); attempt++) {
			if (handover.deliver(files)) {
				return EXIT_OK;
			}
			if (attempt == ATTEMPTS) {
				return refuse(workspace);
			}
			pause();
		}
		Display display = PlatformUI.createDisplay();
		try (Handover.Receiver receiver = handover.listen(OpenRequests::add)) {
			files.forEach(OpenRequests::add);
			int result = PlatformUI.createAndRunWorkbench(display, new TraplineAdvisor());
			return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			Platform.getInstanceLocation().release();
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}

	private static Path workspace() {
		return Path.of(Platform.getInstanceLocation().getURL().getPath());
	}

	/** Takes the lock of the private workspace; false if somebody else holds it. */
	private static boolean ownsWorkspace() {
		Location location = Platform.getInstanceLocation();
		try {
			return location.lock();
		} catch (IOException e) {
			Platform.getLog(Application.class).error("The private workspace cannot be locked", e);
			return false;
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE_MILLIS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static Object refuse(Path workspace) {
		Display display = PlatformUI.createDisplay();
		try {
			MessageDialog.openError(null, "Trapline cannot start", "The folder in which Trapline keeps its state is"
					+ " in use by another Trapline that does not answer, or cannot be written:\n\n" + workspace
					+ "\n\nEnd the other Trapline, or set XDG_STATE_HOME to another folder.");
		} finally {
			display.dispose();
		}
		return CANNOT_START;
	}
}
