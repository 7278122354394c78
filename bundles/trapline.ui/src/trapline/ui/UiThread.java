package trapline.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.ui.PlatformUI;

/** How jobs hand their results over. */
public final class UiThread {
	private UiThread() {
	}

	/** Runs this in the UI thread as soon as possible; never if the window has gone meanwhile. From any thread. */
	public static void later(Runnable action) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		try {
			PlatformUI.getWorkbench().getDisplay().asyncExec(action);
		} catch (SWTException e) {
			if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
				throw e;
			}
		}
	}
}
