package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.ui.ViewIds;
import trapline.ui.files.Examples;
import trapline.ui.scenario.ScenarioEditor;
import trapline.ui.timeline.editor.RunEditor;

/** Files that are dropped from the desktop are opened, wherever in the window they fall. */
class DropTest {
	@TempDir
	Path folder;

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	@Test
	void aTraceDroppedOnTheWindowIsImported() throws IOException, ReflectiveOperationException {
		Path file = Files.writeString(folder.resolve("bug.txt"), FilesTest.TRACE);
		drop(target(Workbench.window().getShell()), file);
		Workbench.until("a run", () -> active() instanceof RunEditor editor && editor.runModel() != null);
	}

	@Test
	void aScenarioDroppedOnAnotherTimelineIsOpened() throws IOException, ReflectiveOperationException {
		ScenarioEditor open = Workbench.example("s5-04");
		Path file = Files.writeString(folder.resolve("mine.trap"), Examples.find("s5-01").orElseThrow().text());
		drop(target(open.timeline().control()), file);
		Workbench.until("the scenario", () -> active() instanceof ScenarioEditor editor && editor != open
				&& editor.runModel() != null);
		assertEquals("mine.trap", active().getTitle());
	}

	@Test
	void severalFilesDroppedOnTheExplorerAreOpened() throws IOException, ReflectiveOperationException {
		Path trace = Files.writeString(folder.resolve("bug.trace"), FilesTest.TRACE);
		Path text = Files.writeString(folder.resolve("mine.trap"), Examples.find("s5-01").orElseThrow().text());
		Workbench.view(ViewIds.EXPLORER, Object.class);
		drop(target(Workbench.window().getShell().getDisplay().getFocusControl()), trace, text);
		Workbench.until("both", () -> Workbench.page().getEditorReferences().length == 2);
	}

	private static IEditorPart active() {
		return Workbench.page().getActiveEditor();
	}

	/** The target that takes what falls on a control: its own or that of what holds it, as the toolkit looks for it. */
	private static DropTarget target(Control control) {
		for (Control at = control; at != null; at = at.getParent()) {
			if (at.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target) {
				return target;
			}
		}
		throw new AssertionError("nothing takes a drop on " + control);
	}

	/** What the toolkit does when files fall on a target. Its event has no public constructor. */
	private static void drop(DropTarget target, Path... files) throws ReflectiveOperationException {
		assertTrue(java.util.Arrays.stream(target.getTransfer()).anyMatch(FileTransfer.class::isInstance));
		Class<?> type = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader());
		Constructor<?> constructor = type.getDeclaredConstructor();
		constructor.setAccessible(true);
		Event event = (Event) constructor.newInstance();
		assertNotNull(event);
		event.detail = DND.DROP_COPY;
		event.widget = target;
		String[] names = java.util.Arrays.stream(files).map(Path::toString).toArray(String[]::new);
		set(type, event, "dataType", target.getTransfer()[0].getSupportedTypes()[0]);
		set(type, event, "operations", DND.DROP_COPY);
		event.data = names;
		target.notifyListeners(DND.Drop, event);
		Workbench.settle();
	}

	private static void set(Class<?> type, Object event, String name, Object value) throws ReflectiveOperationException {
		Field field = type.getDeclaredField(name);
		field.setAccessible(true);
		field.set(event, value);
	}
}
