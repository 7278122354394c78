package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.library.Library;
import trapline.ui.ViewIds;
import trapline.ui.explore.ExploreView;
import trapline.ui.explore.ExploredVariant;
import trapline.ui.files.FileOpener;
import trapline.ui.run.NextChoice;
import trapline.ui.run.RunModel;
import trapline.ui.scenario.ScenarioEditor;
import trapline.ui.timeline.editor.RunEditor;

/** Exploring in the window: a search in the background, hazards and the matrix, witnesses that can be forked. */
class ExploreTest {
	@TempDir
	Path folder;

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	private static ExploreView explored() {
		Workbench.command("trapline.ui.explore");
		ExploreView view = Workbench.view(ViewIds.EXPLORE, ExploreView.class);
		Workbench.until("the result", () -> !view.isExploring() && view.explored() != null);
		Workbench.settle();
		return view;
	}

	private static TableItem row(Table table, String first) {
		for (TableItem item : table.getItems()) {
			if (item.getText(0).startsWith(first)) {
				return item;
			}
		}
		throw new AssertionError("there is no row " + first);
	}

	private static void click(Table table, Rectangle cell) {
		Workbench.mouse(table, SWT.MouseUp, cell.x + 2, cell.y + 2, SWT.BUTTON1);
	}

	@Test
	void aHazardOpensItsShortestRunWhichForks() {
		Workbench.example("s5-04");
		ExploreView view = explored();
		assertTrue(view.status().contains("complete"), view.status());
		assertEquals(115, view.explored().shown().result().states());
		Table table = view.foundTable();
		click(table, row(table, "H-03").getBounds(0));
		IEditorPart editor = Workbench.page().getActiveEditor();
		RunModel model = ((RunEditor) editor).runModel();
		assertEquals("H-03", model.run().footnotes().get(model.run().footnotes().size() - 1).hazardId());
		assertEquals(model.lastInstant(), model.cursor());
		click(table, row(table, "H-03").getBounds(0));
		assertSame(editor, Workbench.page().getActiveEditor());

		Workbench.command("trapline.ui.run.to_start");
		NextChoice other = model.stepping().choices(model).stream().filter(choice -> choice.enabled() && !choice.taken())
				.findFirst().orElseThrow();
		model.stepping().take(model, other);
		assertEquals(2, model.branches().size());
	}

	@Test
	void aRowTellsTheLengthOfItsRunAndItsTipTheTransitions() {
		Workbench.example("s5-04");
		Table table = explored().foundTable();
		TableItem item = row(table, "H-03");
		assertEquals("4 events, 1 arrival", item.getText(3));
		Rectangle cell = item.getBounds(3);
		Workbench.mouse(table, SWT.MouseMove, cell.x + 2, cell.y + 2, 0);
		assertTrue(table.getToolTipText().startsWith("4 events, 1 arrival, 34 steps: n1 in event 0\n"), table.getToolTipText());
		assertTrue(table.getToolTipText().contains(" transitions of the search"), table.getToolTipText());
	}

	@Test
	void theMatrixTellsEachVariantAndItsCellsOpenRuns() {
		Workbench.example("s5-04");
		ExploreView view = explored();
		Table matrix = view.matrixTable();
		assertEquals(view.explored().compared().size(), matrix.getItemCount());
		TableItem fails = row(matrix, "gate=nmi_gate, abi=error_code_abi");
		TableItem holds = row(matrix, "gate=if_gate, abi=error_code_abi");
		assertEquals("No Sometimes", fails.getText(1));
		assertEquals("Ok Never", holds.getText(1));
		assertNotEquals(fails.getBackground(1), holds.getBackground(1));
		click(matrix, holds.getBounds(1));
		assertTrue(Workbench.page().getActiveEditor() instanceof ScenarioEditor);
		click(matrix, fails.getBounds(1));
		assertTrue(Workbench.page().getActiveEditor() instanceof RunEditor);
	}

	@Test
	void theMatrixHasAColumnForEachHazardAndEnterOpensTheCell() {
		Workbench.example("s5-04");
		ExploreView view = explored();
		Table matrix = view.matrixTable();
		List<String> titles = Stream.of(matrix.getColumns()).map(TableColumn::getText).toList();
		for (ExploredVariant variant : view.explored().compared())
			variant.result().hazards().stream().filter(found -> !found.hazard().warning()).map(found -> found.hazard().id())
					.forEach(id -> assertTrue(titles.contains(id) || titles.stream().anyMatch(title -> title.endsWith(" " + id)),
							() -> id + " in " + titles));
		TableItem fails = row(matrix, "gate=nmi_gate, abi=error_code_abi");
		view.matrixCursor().setSelection(fails, 1);
		view.matrixCursor().notifyListeners(SWT.DefaultSelection, new Event());
		Workbench.settle();
		assertTrue(Workbench.page().getActiveEditor() instanceof RunEditor);
	}

	@Test
	void anEditMakesTheResultStaleAndUndoMakesItTrueAgain() throws IOException, BadLocationException {
		Path file = Files.writeString(folder.resolve("mine.trap"), Library.standard().example("sti-hlt").orElseThrow().text());
		FileOpener.open(Workbench.page(), file);
		ScenarioEditor editor = Workbench.awaitRun();
		ExploreView view = explored();
		assertFalse(view.status().contains("has changed"), view.status());
		Workbench.page().activate(editor);
		editor.document().document().replace(0, 0, "// another\n");
		Workbench.until("the change to be noticed", () -> view.status().contains("has changed"));
		editor.document().document().replace(0, "// another\n".length(), "");
		Workbench.until("the old text to be noticed", () -> !view.status().contains("has changed"));
		editor.doSave(new org.eclipse.core.runtime.NullProgressMonitor());
	}

	@Test
	void aLongSearchLeavesTheWindowAliveAndStops() throws IOException {
		Path file = Files.writeString(folder.resolve("large.trap"), Library.standard().example("bench/reference").orElseThrow()
				.text().replace("faults : 0..2 = 1", "faults : 0..2 = 2").replace("compare faults in { 1, 2 }", "")
				+ "\ncheck eventually v0.faults_left == 0\n");
		FileOpener.open(Workbench.page(), file);
		Workbench.awaitRun();
		Workbench.command("trapline.ui.explore");
		ExploreView view = Workbench.view(ViewIds.EXPLORE, ExploreView.class);
		Workbench.until("progress", () -> view.status().startsWith("Exploring: "));
		assertTrue(view.isExploring());
		view.stop();
		Workbench.until("the end", () -> !view.isExploring());
		assertTrue(view.status().contains("cancelled") || view.explored().shown().result().checks().stream()
				.anyMatch(verdict -> verdict.reason().contains("cancelled")), view.status());
	}
}
