package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

import trapline.ui.files.Examples;
import trapline.ui.files.FileOpener;
import trapline.ui.problems.ShownProblem;
import trapline.ui.scenario.ScenarioEditor;
import trapline.ui.timeline.editor.RunEditor;

/** Full disks, files that vanish, texts and traces that are too much or too little: people are told, nothing is lost. */
class NothingLostTest {
	@TempDir
	Path folder;

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	@Test
	void savingUnderAnotherNameKeepsTheHistory() throws IOException {
		ScenarioEditor editor = copy();
		String original = text(editor);
		type(editor, "// mine\n");
		assertTrue(editor.saveTo(folder.resolve("other.trap")));
		assertFalse(editor.isDirty());
		Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(original, text(editor));
		assertTrue(editor.isDirty());
		Workbench.command(IWorkbenchCommandConstants.EDIT_REDO);
		assertFalse(editor.isDirty());
	}

	@Test
	void whatACrashInterruptsComesBackAsAChangeThatCanBeUndone() throws IOException {
		ScenarioEditor editor = copy();
		String saved = text(editor);
		type(editor, "// mine\n");
		String unsaved = text(editor);
		Path kept = Path.of(Platform.getStateLocation(FrameworkUtil.getBundle(ScenarioEditor.class)).toOSString(), "recovery");
		Workbench.until("the copy", () -> only(kept) != null);
		Path copy = only(kept);
		byte[] asOfTheCrash = Files.readAllBytes(copy);
		Workbench.closeAll();
		assertFalse(Files.exists(copy), "a file that is closed in good order leaves nothing behind");

		Files.write(copy, asOfTheCrash);
		FileOpener.open(Workbench.page(), folder.resolve("mine.trap"));
		ScenarioEditor again = Workbench.awaitRun();
		assertEquals(unsaved, text(again));
		assertTrue(again.isDirty());
		Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(saved, text(again));
		Workbench.until("the copy to go", () -> only(kept) == null);
	}

	private static Path only(Path folder) {
		try (var files = Files.list(folder)) {
			return files.findFirst().orElse(null);
		} catch (IOException e) {
			return null;
		}
	}

	@Test
	void aFullDiskIsToldAndLosesNothing() throws IOException {
		ScenarioEditor editor = copy();
		String onDisk = Files.readString(folder.resolve("mine.trap"));
		type(editor, "// mine\n");
		String here = text(editor);
		Path full = Files.createSymbolicLink(folder.resolve("full.trap"), Path.of("/dev/full"));
		List<String> said = answerDialogs();
		assertFalse(editor.saveTo(full));
		assertTrue(said.toString().contains("the disk is full"), said.toString());
		assertEquals(here, text(editor));
		assertTrue(editor.isDirty());
		assertEquals("mine.trap", editor.getTitle());
		assertEquals(onDisk, Files.readString(folder.resolve("mine.trap")));
		Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(onDisk, text(editor));
	}

	@Test
	void aFolderThatVanishedIsTold() throws IOException {
		ScenarioEditor editor = copy();
		type(editor, "// mine\n");
		List<String> said = answerDialogs();
		assertFalse(editor.saveTo(folder.resolve("gone").resolve("mine.trap")));
		assertTrue(said.toString().contains("folder is gone"), said.toString());
		assertTrue(editor.isDirty());
	}

	@Test
	void aFileThatVanishesCanBeSavedAgain() throws IOException {
		ScenarioEditor editor = copy();
		Path file = folder.resolve("mine.trap");
		Files.delete(file);
		editor.setFocus();
		assertTrue(editor.isDirty(), "what is here is all that there is");
		assertTrue(editor.problems().get(0).message().contains("gone"));
		editor.doSave(new NullProgressMonitor());
		assertTrue(Files.exists(file));
		assertFalse(editor.isDirty());
		assertTrue(editor.problems().isEmpty());
	}

	@Test
	void devicesAreNotOpened() {
		List<String> said = answerDialogs();
		FileOpener.open(Workbench.page(), Path.of("/dev/zero"));
		assertTrue(said.toString().contains("a device or a pipe"), said.toString());
		assertEquals(0, Workbench.page().getEditorReferences().length);
	}

	@Test
	void aLargeTextIsReadInTheBackgroundAndCanBeTypedInMeanwhile() throws IOException {
		ScenarioEditor editor = large(2_000_000);
		Workbench.until("a document", () -> editor.document() != null);
		long began = System.currentTimeMillis();
		type(editor, "// typed while it is read\n");
		assertTrue(editor.document().unread().isPresent());
		assertTrue(System.currentTimeMillis() - began < 5000, "the window stays usable");
		assertTrue(editor.isDirty());
		Workbench.until("the text to be read", () -> editor.document().unread().isEmpty());
		assertTrue(editor.problems().isEmpty(), editor.problems().toString());
		Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertFalse(editor.isDirty());
	}

	@Test
	void readingALargeTextCanBeCancelled() throws IOException {
		ScenarioEditor editor = large(4_000_000);
		Workbench.until("reading", () -> reading() != null);
		reading().cancel();
		Workbench.until("the remark", () -> editor.document() != null
				&& editor.document().unread().orElse("").contains("cancelled"));
		type(editor, "// more\n");
		Workbench.until("the text to be read", () -> editor.document().unread().isEmpty());
	}

	@Test
	void aTextThatIsTooLargeIsRefusedInWords() throws IOException {
		ScenarioEditor editor = large(10_000_000);
		Workbench.until("the verdict", () -> !editor.problems().isEmpty());
		assertTrue(editor.problems().get(0).message().contains("too large"), editor.problems().toString());
		assertFalse(editor.isDirty());
	}

	@Test
	void emptyAndBinaryTracesAreRefusedInWords() throws IOException {
		assertTrue(refusal(Files.writeString(folder.resolve("empty.trace"), "")).length() > 20);
		assertTrue(refusal(Files.write(folder.resolve("binary.trace"), new byte[5000])).length() > 20);
	}

	@Test
	void aTraceThatVanishesBeforeItIsReadIsTold() throws IOException {
		Path file = Files.writeString(folder.resolve("gone.trace"), FilesTest.TRACE);
		Files.delete(file);
		List<String> said = answerDialogs();
		FileOpener.open(Workbench.page(), file);
		assertTrue(said.toString().contains("There is no such file"), said.toString());
	}

	private String refusal(Path file) {
		FileOpener.open(Workbench.page(), file);
		RunEditor editor = (RunEditor) Workbench.page().getActiveEditor();
		Workbench.until("a refusal of " + file, () -> !editor.problems().isEmpty());
		ShownProblem problem = editor.problems().get(0);
		assertTrue(problem.error());
		return problem.message();
	}

	private ScenarioEditor large(int characters) throws IOException {
		String text = Examples.find("s5-04").orElseThrow().text();
		String line = "// a comment that fills the file with text\n";
		FileOpener.open(Workbench.page(), Files.writeString(folder.resolve("large.trap"),
				text + line.repeat((characters - text.length()) / line.length())));
		return (ScenarioEditor) Workbench.page().getActiveEditor();
	}

	private static Job reading() {
		for (Job job : Job.getJobManager().find(null)) {
			if (job.getName().equals("Reading large.trap") && job.getState() == Job.RUNNING
					&& job.getPriority() == Job.LONG) {
				return job;
			}
		}
		return null;
	}

	private ScenarioEditor copy() throws IOException {
		Path file = Files.writeString(folder.resolve("mine.trap"), Examples.find("s5-04").orElseThrow().text());
		FileOpener.open(Workbench.page(), file);
		return Workbench.awaitRun();
	}

	/** Types at the beginning and lets the editor notice. */
	private static void type(ScenarioEditor editor, String text) {
		editor.source().widget().replaceTextRange(0, 0, text);
		Workbench.until("the entry", () -> editor.document().history().undoLabel().isPresent());
	}

	private static String text(ScenarioEditor editor) {
		return editor.document().document().get();
	}

	/** Closes the next dialog and returns what it said, once it has. */
	private static List<String> answerDialogs() {
		List<String> said = new CopyOnWriteArrayList<>();
		Display display = Display.getCurrent();
		Thread reader = new Thread(() -> {
			for (int i = 0; i < 300 && said.isEmpty(); i++) {
				display.syncExec(() -> answer(display, said));
				LockSupport.parkNanos(100_000_000);
			}
		}, "answers dialogs");
		reader.setDaemon(true);
		reader.start();
		return said;
	}

	private static void answer(Display display, List<String> said) {
		for (Shell shell : display.getShells()) {
			if (shell != Workbench.window().getShell() && shell.isVisible() && !shell.getText().isEmpty()) {
				collect(shell, said);
				shell.close();
				return;
			}
		}
	}

	private static void collect(Composite parent, List<String> said) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Label label) {
				said.add(label.getText());
			} else if (child instanceof Composite composite) {
				collect(composite, said);
			}
		}
	}
}
