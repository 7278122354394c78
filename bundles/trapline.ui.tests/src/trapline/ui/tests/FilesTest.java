package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.ui.files.AtomicFile;
import trapline.ui.files.Examples;
import trapline.ui.files.FileOpener;
import trapline.ui.problems.ShownProblem;
import trapline.ui.scenario.ScenarioEditor;
import trapline.ui.timeline.editor.RunEditor;

/** Files that are saved, broken, gone, binary, recorded elsewhere: nothing is lost, and people are told. */
class FilesTest {
	static final String TRACE = """
			 CPU 0/KVM-7289  [003] d..1.  100.000010: kvm_entry: vcpu 0, rip 0xffffffff81000000
			 CPU 0/KVM-7289  [003] d..1.  100.000020: kvm_exit: vcpu 0 reason EXTERNAL_INTERRUPT rip 0xffffffff81000010 \
			info1 0x0000000000000000 info2 0x0000000000000000 intr_info 0x800000ec error_code 0x00000000
			 CPU 0/KVM-7289  [003] d..1.  100.000030: kvm_entry: vcpu 0, rip 0xffffffff81000010
			""";

	@TempDir
	Path folder;

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	@Test
	void aBrokenTextKeepsTheLastPictureAndNamesTheLine() throws IOException {
		ScenarioEditor editor = openCopy();
		int events = editor.runModel().run().events().size();
		String text = editor.document().document().get();
		editor.showSource();
		editor.source().widget().replaceTextRange(text.indexOf("vcpu v0"), 4, "vcpuu");
		Workbench.until("a problem", () -> editor.problems().stream().anyMatch(ShownProblem::error));
		assertEquals(events, editor.runModel().run().events().size(), "the last correct picture");
		ShownProblem problem = editor.problems().get(0);
		assertTrue(problem.line() > 0 && !problem.message().isBlank());
	}

	@Test
	void savingWritesExactlyTheText() throws IOException {
		ScenarioEditor editor = openCopy();
		editor.source().widget().replaceTextRange(0, 0, "// saved\n");
		Workbench.settle();
		assertTrue(editor.isDirty());
		editor.doSave(new NullProgressMonitor());
		assertFalse(editor.isDirty());
		assertEquals(editor.document().document().get(), Files.readString(folder.resolve("mine.trap")));
	}

	@Test
	void aFileThatVanishedIsWrittenAgain() throws IOException {
		ScenarioEditor editor = openCopy();
		Path file = folder.resolve("mine.trap");
		Files.delete(file);
		editor.source().widget().replaceTextRange(0, 0, "// still here\n");
		Workbench.settle();
		editor.doSave(new NullProgressMonitor());
		assertTrue(Files.readString(file).startsWith("// still here"));
	}

	@Test
	void anExampleIsNotChangedByTyping() {
		ScenarioEditor editor = Workbench.example("s5-04");
		String before = editor.document().document().get();
		editor.showSource();
		Display.getCurrent().timerExec(400, FilesTest::closeDialogs);
		editor.source().widget().insert("x");
		Workbench.until("the question to be gone", () -> Display.getCurrent().getActiveShell() == null
				|| Display.getCurrent().getActiveShell() == Workbench.window().getShell());
		assertEquals(before, editor.document().document().get());
	}

	@Test
	void savedUnderAnotherNameAnExampleCanBeEdited() throws IOException {
		ScenarioEditor editor = Workbench.example("s5-04");
		Path file = folder.resolve("copy.trap");
		assertTrue(editor.saveTo(file));
		editor.source().widget().replaceTextRange(0, 0, "// mine\n");
		Workbench.settle();
		editor.doSave(new NullProgressMonitor());
		assertTrue(Files.readString(file).startsWith("// mine"));
		assertEquals("copy.trap", editor.getTitle());
	}

	@Test
	void aBinaryFileIsShownWithAReasonAndNotTouched() throws IOException {
		Path file = folder.resolve("binary.trap");
		byte[] bytes = { 1, 2, 0, 3 };
		Files.write(file, bytes);
		FileOpener.open(Workbench.page(), file);
		Workbench.settle();
		ScenarioEditor editor = (ScenarioEditor) Workbench.page().getActiveEditor();
		assertFalse(editor.isDirty());
		Workbench.until("the verdict", () -> !editor.source().widget().getEditable());
		assertEquals(4, Files.size(file));
	}

	@Test
	void anEmptyFileSaysWhatIsExpected() throws IOException {
		Path file = Files.writeString(folder.resolve("empty.trap"), "");
		FileOpener.open(Workbench.page(), file);
		Workbench.settle();
		ScenarioEditor editor = (ScenarioEditor) Workbench.page().getActiveEditor();
		editor.showSource();
		Workbench.settle();
		Workbench.until("a problem", () -> !editor.problems().isEmpty());
		assertFalse(editor.isDirty());
	}

	@Test
	void aTraceOpensInTheRunEditor() throws IOException {
		Path file = Files.writeString(folder.resolve("bug.trace"), TRACE);
		FileOpener.open(Workbench.page(), file);
		Workbench.until("a run", () -> Workbench.page().getActiveEditor() instanceof RunEditor editor
				&& editor.runModel() != null);
		RunEditor editor = (RunEditor) Workbench.page().getActiveEditor();
		assertTrue(editor.runModel().run().lanes().stream().anyMatch(lane -> lane.size() > 0));
		assertTrue(editor.runModel().stepping() == null);
	}

	@Test
	void anAtomicWriteLeavesTheOldFileWhenItFails() throws IOException {
		Path file = Files.writeString(folder.resolve("old.txt"), "old");
		try {
			AtomicFile.write(file, out -> {
				out.write(1);
				throw new IOException("No space left on device");
			});
		} catch (IOException expected) {
			assertEquals("No space left on device", expected.getMessage());
		}
		assertEquals("old", Files.readString(file));
		try (var left = Files.list(folder)) {
			assertEquals(List.of(file), left.toList(), "no temporary file stays");
		}
	}

	private ScenarioEditor openCopy() throws IOException {
		Path file = Files.writeString(folder.resolve("mine.trap"), Examples.find("s5-04").orElseThrow().text());
		FileOpener.open(Workbench.page(), file);
		return Workbench.awaitRun();
	}

	private static void closeDialogs() {
		for (Shell shell : Display.getCurrent().getShells()) {
			if (shell != Workbench.window().getShell() && shell.isVisible()) {
				shell.close();
			}
		}
	}
}
