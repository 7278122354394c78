package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The tests of this bundle run in the application itself, in a window that can have the focus. */
class WorkbenchWindowTest {

	@Test
	void theApplicationOpensOneWindow() {
		assertEquals(1, PlatformUI.getWorkbench().getWorkbenchWindowCount());
	}

	@Test
	void theWindowTakesTheFocus() {
		Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		Display display = shell.getDisplay();
		shell.forceActive();
		long end = System.currentTimeMillis() + 5000;
		while (display.getActiveShell() != shell && System.currentTimeMillis() < end)
			if (!display.readAndDispatch())
				Thread.onSpinWait();
		assertTrue(shell.isVisible());
		assertEquals(shell, display.getActiveShell());
	}
}
