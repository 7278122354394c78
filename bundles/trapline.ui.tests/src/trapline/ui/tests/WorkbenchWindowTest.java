package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
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

	/** The platform takes Ctrl+Y away on GTK; many a hand knows no other. */
	@Test
	void redoHasBothOfItsUsualKeys() {
		IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
		List<String> ofRedo = Arrays.stream(keys.getActiveBindingsFor(IWorkbenchCommandConstants.EDIT_REDO)).map(TriggerSequence::toString).toList();
		assertTrue(ofRedo.contains("CTRL+Y"), ofRedo::toString);
		assertEquals(2, ofRedo.size(), ofRedo::toString);
	}
}
