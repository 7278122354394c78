package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.ui.ViewIds;
import trapline.ui.files.Examples;
import trapline.ui.files.FileInput;
import trapline.ui.files.FileOpener;
import trapline.ui.scenario.ScenarioEditor;

/** Two editors of one file, in two windows or in one, are about one text with one history. */
class TwoWindowsTest {
	@TempDir
	private Path folder;
	private Path file;
	private String original;
	private ScenarioEditor first;
	private IWorkbenchWindow second;

	@BeforeEach
	void open() throws IOException, WorkbenchException {
		original = Examples.find("s5-04").orElseThrow().text();
		file = Files.writeString(folder.resolve("mine.trap"), original);
		FileOpener.open(Workbench.page(), file);
		first = Workbench.awaitRun();
		second = PlatformUI.getWorkbench().openWorkbenchWindow(null);
		Workbench.settle();
	}

	@AfterEach
	void close() {
		if (PlatformUI.getWorkbench().getWorkbenchWindowCount() > 1) {
			second.getActivePage().closeAllEditors(false);
			second.close();
		}
		Workbench.closeAll();
		assertEquals(1, PlatformUI.getWorkbench().getWorkbenchWindowCount());
	}

	private ScenarioEditor inSecond(Path path) {
		return opened(second.getActivePage(), path);
	}

	private static ScenarioEditor opened(IWorkbenchPage page, Path path) {
		FileOpener.open(page, path);
		Workbench.until("a run in the other editor", () -> page.getActiveEditor() instanceof ScenarioEditor editor && editor.runModel() != null);
		Workbench.settle();
		return (ScenarioEditor) page.getActiveEditor();
	}

	private static void type(ScenarioEditor editor, String old, String text) {
		try {
			IDocument document = editor.document().document();
			document.replace(document.get().indexOf(old), old.length(), text);
		} catch (BadLocationException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void theWindowMenuOpensAnotherWindow() {
		second.close();
		Workbench.command(IWorkbenchCommandConstants.WINDOW_NEW_WINDOW);
		assertEquals(2, PlatformUI.getWorkbench().getWorkbenchWindowCount());
		second = PlatformUI.getWorkbench().getWorkbenchWindows()[1];
		assertTrue(menuOf(second).contains("New Window") && menuOf(second).contains("New Editor"), menuOf(second));
	}

	private static String menuOf(IWorkbenchWindow window) {
		var menu = Arrays.stream(window.getShell().getMenuBar().getItems()).filter(item -> item.getText().contains("Window")).findFirst().orElseThrow();
		menu.getMenu().notifyListeners(SWT.Show, new org.eclipse.swt.widgets.Event());
		return Arrays.stream(menu.getMenu().getItems()).map(item -> item.getText().replace("&", "")).toList().toString();
	}

	@Test
	void whatIsTypedInOneWindowIsThereInTheOther() {
		ScenarioEditor other = inSecond(file);
		assertNotSame(first, other);
		assertSame(first.document(), other.document());
		type(other, "n1 :", "first :");
		assertTrue(first.isDirty() && other.isDirty(), "before the keys rest");
		assertTrue(first.source().widget().getText().contains("first :"));
		Workbench.until("both diagrams", () -> titled(first, "first :") && titled(other, "first :"));
		Workbench.until("both runs", () -> runs(first, "first") && runs(other, "first"));
	}

	private static boolean titled(ScenarioEditor editor, String begin) {
		return new Drawn(editor).parts(part -> part.getModel() instanceof trapline.ui.scenario.diagram.Piece.Leaf leaf
				&& editor.diagram().title(leaf).startsWith(begin)).size() == 1;
	}

	private static boolean runs(ScenarioEditor editor, String event) {
		return editor.toExplore().text().contains(event) && editor.getAdapter(trapline.ui.run.RunResult.class).request().text().contains(event);
	}

	@Test
	void whatIsDoneInOneIsUndoneInTheOther() {
		ScenarioEditor other = inSecond(file);
		Drawn drawn = new Drawn(first);
		drawn.select(drawn.part(trapline.model.scenario.EventDeclaration.class));
		first.diagram().delete();
		Workbench.settle();
		assertFalse(other.document().document().get().contains("n1 : nmi"));
		assertTrue(other.isDirty());
		undo(other);
		assertEquals(original, first.source().widget().getText());
		assertFalse(first.isDirty() || other.isDirty());
		assertFalse(first.document().history().canUndo());
	}

	private static void undo(ScenarioEditor editor) {
		editor.getEditorSite().getActionBars().getGlobalActionHandler("undo").run();
		Workbench.settle();
	}

	@Test
	void savingInOneSavesBoth() throws IOException {
		ScenarioEditor other = inSecond(file);
		type(first, "n1 :", "first :");
		other.getSite().getPage().saveEditor(other, false);
		Workbench.settle();
		assertTrue(Files.readString(file).contains("first :"));
		assertFalse(first.isDirty() || other.isDirty());
		assertTrue(first.document().history().canUndo(), "the history outlives it");
	}

	@Test
	void savingAsAnotherFileMovesBoth() throws IOException {
		ScenarioEditor other = inSecond(file);
		type(first, "n1 :", "first :");
		Path target = folder.resolve("yours.trap");
		assertTrue(other.saveTo(target));
		Workbench.settle();
		assertEquals("yours.trap", first.getTitle());
		assertEquals("yours.trap", other.getTitle());
		assertEquals(new FileInput(target), first.getEditorInput());
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			assertEquals("Trapline: yours.trap", window.getShell().getText());
		}
		assertEquals(original, Files.readString(file));
		assertTrue(Files.readString(target).contains("first :"));
	}

	@Test
	void aFileThatIsOpenElsewhereIsNotSavedOver() throws IOException {
		Path open = Files.writeString(folder.resolve("open.trap"), original);
		inSecond(open);
		StringBuilder said = new StringBuilder();
		Workbench.whenAsked(dialog -> {
			said.append(PropertiesTest.labels(dialog));
			dialog.close();
		});
		assertFalse(first.saveTo(open));
		assertTrue(said.toString().contains("open in another editor"), said::toString);
		assertEquals("mine.trap", first.getTitle());
	}

	@Test
	void closingOneAsksNothingAndLosesNothing() {
		ScenarioEditor other = inSecond(file);
		type(other, "n1 :", "first :");
		assertTrue(other.getSite().getPage().closeEditor(other, true), "nobody is asked");
		Workbench.settle();
		assertTrue(first.isDirty());
		type(first, "first :", "second :");
		Workbench.until("the diagram of the one that is left", () -> titled(first, "second :"));
		undo(first);
		undo(first);
		assertEquals(original, first.source().widget().getText());
	}

	@Test
	void theLastOneAsks() {
		ScenarioEditor other = inSecond(file);
		type(other, "n1 :", "first :");
		assertTrue(Workbench.page().closeEditor(first, true));
		Workbench.settle();
		StringBuilder said = new StringBuilder();
		Workbench.whenAsked(dialog -> {
			said.append(PropertiesTest.labels(dialog));
			dialog.close();
		});
		assertFalse(second.getActivePage().closeEditor(other, true), "cancelled");
		assertTrue(said.toString().contains("mine.trap"), said::toString);
	}

	@Test
	void anotherEditorInTheSameWindowSharesToo() throws PartInitException {
		Workbench.command(IWorkbenchCommandConstants.WINDOW_NEW_EDITOR);
		ScenarioEditor other = Workbench.awaitRun();
		assertNotSame(first, other);
		assertSame(first.document(), other.document());
		type(other, "on v0 once", "on v9 once");
		Workbench.until("the problem", () -> !first.problems().isEmpty() && !other.problems().isEmpty());
		Workbench.settle();
		var problems = Workbench.page().findView(ViewIds.PROBLEMS);
		assertEquals("Problems (" + first.problems().size() + ")", problems.getTitle(), "each problem once");
		Workbench.page().closeEditor(first, false);
		Workbench.settle();
		type(other, "on v9 once", "on v0 once");
		Workbench.until("no problem", () -> other.problems().isEmpty());
	}

	@Test
	void whatSomebodyElseWritesIsReadOnceForBoth() throws IOException {
		ScenarioEditor other = inSecond(file);
		Files.writeString(file, original.replace("n1 :", "third :") + "\n");
		second.getActivePage().activate(other);
		other.setFocus();
		Workbench.until("the new text", () -> first.source().widget().getText().contains("third :"));
		Workbench.until("both diagrams", () -> titled(first, "third :") && titled(other, "third :"));
		assertFalse(first.isDirty() || other.isDirty());
	}

	@Test
	void anExampleIsNotShared() {
		FileOpener.openExample(Workbench.page(), "s5-03");
		ScenarioEditor one = Workbench.awaitRun();
		FileOpener.openExample(second.getActivePage(), "s5-03");
		Workbench.until("a run", () -> second.getActivePage().getActiveEditor() instanceof ScenarioEditor editor && editor.runModel() != null);
		ScenarioEditor two = (ScenarioEditor) second.getActivePage().getActiveEditor();
		assertTrue(one.saveTo(folder.resolve("copy.trap")));
		assertEquals("s5-03", two.getTitle());
		assertNotSame(one.document(), two.document());
	}
}
