package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.ui.ViewIds;
import trapline.ui.files.DraggedFile;
import trapline.ui.files.Examples;
import trapline.ui.files.FileOpener;
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

	@Test
	void anExampleDroppedOnTheDiagramIsTakenOver() throws IOException, ReflectiveOperationException {
		String mine = "scenario mine\nplatform platforms.intel_vmx\n\nvcpu v0 { task { done; } }\n";
		FileOpener.open(Workbench.page(), Files.writeString(folder.resolve("mine.trap"), mine));
		ScenarioEditor editor = Workbench.awaitRun();
		drag(editor, new DraggedFile("s5-04", null, Examples.find("s5-04").orElseThrow().text()));
		String text = editor.document().document().get();
		assertTrue(text.contains("import kvm.async_pf") && text.contains("host is async_pf(gate, abi, T1, T2);"), text);
		assertEquals("Take over from s5-04", editor.document().history().undoLabel().orElse(""));
		Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(mine, editor.document().document().get());
	}

	@Test
	void aPolicyDroppedOnTheDiagramIsUsed() throws IOException, ReflectiveOperationException {
		String mine = "scenario mine\nplatform platforms.intel_vmx\n\nvcpu v0 { task { done; } }\n";
		FileOpener.open(Workbench.page(), Files.writeString(folder.resolve("mine.trap"), mine));
		ScenarioEditor editor = Workbench.awaitRun();
		Path policy = Files.writeString(folder.resolve("quiet.trapsem"), "module quiet\nhost silent() { }\n");
		drag(editor, new DraggedFile("quiet.trapsem", policy, null));
		assertEquals(mine.replace("intel_vmx\n", "intel_vmx\nimport quiet\n") + "\nhost is silent();\n", editor.document().document().get());
	}

	/** What the toolkit does when something of the Explorer falls on the diagram. */
	private static void drag(ScenarioEditor editor, DraggedFile file) throws ReflectiveOperationException {
		LocalSelectionTransfer transfer = LocalSelectionTransfer.getTransfer();
		transfer.setSelection(new StructuredSelection(file));
		fall(target(editor.diagram().viewer().getControl()), transfer.getSupportedTypes(), transfer.getSelection(), DND.DragEnter, DND.DragOver,
				DND.DropAccept, DND.Drop);
		transfer.setSelection(null);
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

	/** What the toolkit does when files fall on a target. */
	private static void drop(DropTarget target, Path... files) throws ReflectiveOperationException {
		FileTransfer transfer = Arrays.stream(target.getTransfer()).filter(FileTransfer.class::isInstance).map(FileTransfer.class::cast).findFirst()
				.orElseThrow();
		fall(target, transfer.getSupportedTypes(), Arrays.stream(files).map(Path::toString).toArray(String[]::new), DND.Drop);
	}

	/** Sends a target the events of a drag. They have no public constructor. */
	private static void fall(DropTarget target, TransferData[] data, Object what, int... events) throws ReflectiveOperationException {
		Class<?> type = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader());
		Constructor<?> constructor = type.getDeclaredConstructor();
		constructor.setAccessible(true);
		Event event = (Event) constructor.newInstance();
		event.detail = DND.DROP_COPY;
		event.widget = target;
		set(type, event, "dataType", data[0]);
		set(type, event, "dataTypes", data);
		set(type, event, "operations", DND.DROP_COPY);
		event.data = what;
		for (int kind : events) {
			target.notifyListeners(kind, event);
		}
		Workbench.settle();
	}

	private static void set(Class<?> type, Object event, String name, Object value) throws ReflectiveOperationException {
		Field field = type.getDeclaredField(name);
		field.setAccessible(true);
		field.set(event, value);
	}
}
