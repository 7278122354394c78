package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

import trapline.ui.files.FileOpener;
import trapline.ui.scenario.ScenarioEditor;

/** What the tests do with the running window. */
final class Workbench {
	private static final long PATIENCE_MILLIS = 60_000;

	private Workbench() {
	}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	static IWorkbenchPage page() {
		return window().getActivePage();
	}

	static void closeAll() {
		page().closeAllEditors(false);
		settle();
	}

	/** Opens an example and waits for its run. */
	static ScenarioEditor example(String name) {
		FileOpener.openExample(page(), name);
		return awaitRun();
	}

	/** The active scenario editor, once it has a run. */
	static ScenarioEditor awaitRun() {
		until("an editor with a run", () -> page().getActiveEditor() instanceof ScenarioEditor editor
				&& editor.runModel() != null);
		settle();
		return (ScenarioEditor) page().getActiveEditor();
	}

	/** Runs a command, as its key or its menu would. */
	static void command(String id) {
		settle();
		try {
			window().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			throw new AssertionError(id, e);
		}
		settle();
	}

	/** Shows a view and returns it. */
	static <T> T view(String id, Class<T> type) {
		try {
			T view = type.cast(page().showView(id));
			settle();
			return view;
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	/** Lets the display handle its events until none has come for a while; an animation keeps it from ever being quiet. */
	static void settle() {
		Quiet.await(Display.getCurrent());
	}

	/** Handles events until something is true. */
	static void until(String what, BooleanSupplier condition) {
		long limit = System.currentTimeMillis() + PATIENCE_MILLIS;
		while (!condition.getAsBoolean() && System.currentTimeMillis() < limit) {
			if (!Display.getCurrent().readAndDispatch()) {
				Display.getCurrent().timerExec(20, () -> {
					// wakes the display up
				});
				Display.getCurrent().sleep();
			}
		}
		assertTrue(condition.getAsBoolean(), () -> "waited in vain for " + what);
	}

	/** Does something with the next dialog, once it is open: one that is just being opened may come back after it was closed. */
	static void whenAsked(Consumer<Shell> answer) {
		whenAsked(answer, null);
	}

	private static void whenAsked(Consumer<Shell> answer, Shell before) {
		Display.getCurrent().timerExec(100, () -> {
			Shell dialog = Arrays.stream(Display.getCurrent().getShells())
					.filter(shell -> shell != window().getShell() && shell.isVisible() && (shell.getStyle() & SWT.APPLICATION_MODAL) != 0).findFirst()
					.orElse(null);
			if (dialog == null || dialog != before) {
				whenAsked(answer, dialog);
			} else {
				answer.accept(dialog);
			}
		});
	}

	/** Sends a control a mouse event, as the widget toolkit does. */
	static void mouse(Control control, int type, int x, int y, int state) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.count = 1;
		event.stateMask = state;
		control.notifyListeners(type, event);
		settle();
	}

	static void click(Control control, int x, int y) {
		mouse(control, SWT.MouseMove, x, y, 0);
		mouse(control, SWT.MouseDown, x, y, 0);
		mouse(control, SWT.MouseUp, x, y, SWT.BUTTON1);
	}

	/** Presses, moves in ten steps and lets go. */
	static void drag(Control control, int fromX, int fromY, int toX, int toY) {
		mouse(control, SWT.MouseMove, fromX, fromY, 0);
		mouse(control, SWT.MouseDown, fromX, fromY, 0);
		for (int i = 1; i <= 10; i++) {
			mouse(control, SWT.MouseMove, fromX + (toX - fromX) * i / 10, fromY + (toY - fromY) * i / 10, SWT.BUTTON1);
		}
		mouse(control, SWT.MouseUp, toX, toY, SWT.BUTTON1);
	}

	/** Presses a key on a control. */
	static void key(Control control, int keyCode) {
		key(control, keyCode, 0);
	}

	/** Presses a key on a control, together with others: a state mask. */
	static void key(Control control, int keyCode, int together) {
		Event event = new Event();
		event.keyCode = keyCode;
		event.stateMask = together;
		event.character = keyCode < 128 ? (char) keyCode : 0;
		control.notifyListeners(SWT.KeyDown, event);
		control.notifyListeners(SWT.KeyUp, event);
		settle();
	}
}
