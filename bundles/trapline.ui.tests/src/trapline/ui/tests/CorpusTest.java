package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.ui.corpus.CorpusEditor;
import trapline.ui.files.CaseInput;
import trapline.ui.files.FileOpener;
import trapline.ui.files.OpenRequests;
import trapline.ui.run.RunModel;
import trapline.ui.run.StepSize;
import trapline.ui.timeline.editor.RunEditor;

/** A corpus opens as the list of its cases, and each of them as a run. */
class CorpusTest {
	private static final String CORPUS = """
			schema: x86-event-conformance/1
			topic: small
			cases:
			- id: a-trap
			  title: 'INT3 traps behind itself'
			  topic: small
			  initial: {cpu: {mode: long64, cpl: 0, rflags: {if: 0, tf: 0}}}
			  program: [{op: int3}, {op: mark, id: 9}]
			  handlers: {}
			  observed:
			  - {oracles: [manual], events: [{deliver: 3, rip: main.1, stack: main}, {mark: 9}], end: end}
			  reference: {oracles_following_the_manual: [manual], confidence: high, why: []}
			- id: not-what-happens
			  title: 'a NOP does not fault'
			  topic: small
			  initial: {cpu: {mode: long64, cpl: 0, rflags: {if: 0, tf: 0}}}
			  program: [{op: nop}]
			  handlers: {}
			  observed:
			  - {oracles: [manual], events: [{deliver: 13, error_code: 0, rip: main.0, stack: main}], end: end}
			  reference: {oracles_following_the_manual: [manual], confidence: high, why: []}
			""";

	@TempDir
	Path folder;

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	private Path corpus() throws IOException {
		return Files.writeString(folder.resolve("small.yaml"), CORPUS);
	}

	private CorpusEditor opened(Path file) {
		FileOpener.open(Workbench.page(), file);
		return (CorpusEditor) Workbench.page().getActiveEditor();
	}

	private static RunEditor awaitCase(String id) {
		Workbench.until("the run of " + id, () -> Workbench.page().getActiveEditor() instanceof RunEditor editor
				&& editor.getTitle().equals(id) && editor.runModel() != null);
		Workbench.settle();
		return (RunEditor) Workbench.page().getActiveEditor();
	}

	@Test
	void theCasesAreListedWithTheirVerdicts() throws IOException {
		CorpusEditor editor = opened(corpus());
		Table table = editor.table().getTable();
		Workbench.until("the cases", () -> table.getItemCount() == 2);
		List<String> rows = Arrays.stream(table.getItems()).map(item -> item.getText(0) + " " + item.getText(1)).toList();
		assertEquals(List.of("a-trap passed", "not-what-happens failed"), rows);
		assertTrue(editor.message().startsWith("2 cases, 1 passed, 1 failed, 0 disputed."), editor.message());
	}

	@Test
	void enterShowsACaseStandingOnItsDifference() throws IOException {
		CorpusEditor editor = opened(corpus());
		Table table = editor.table().getTable();
		Workbench.until("the cases", () -> table.getItemCount() == 2);
		table.setSelection(1);
		Event event = new Event();
		event.item = table.getItem(1);
		table.notifyListeners(SWT.DefaultSelection, event);
		RunModel model = awaitCase("not-what-happens").runModel();
		assertEquals(List.of("differs"), model.run().footnotes().stream().map(note -> note.hazardId()).toList());
		assertEquals(model.run().footnotes().get(0).time(), model.cursor());
		assertTrue(model.run().lanes().stream().map(lane -> lane.spec().id()).toList()
				.containsAll(List.of("expected", "observed")));
	}

	@Test
	void aCaseIsSteppedLikeAScenario() throws IOException {
		OpenRequests.add(corpus() + "#a-trap");
		RunModel model = awaitCase("a-trap").runModel();
		assertNotNull(model.stepping());
		long start = model.cursor();
		model.stepping().step(model, StepSize.OVER);
		assertTrue(model.cursor() > start);
		assertTrue(model.stepping().canGoBack(model));
	}

	@Test
	void aCaseThatIsNotThereIsAProblem() throws IOException {
		Path file = corpus();
		FileOpener.open(Workbench.page(), new CaseInput(file, "nothing"));
		Workbench.until("a problem", () -> Workbench.page().getActiveEditor() instanceof RunEditor editor
				&& !editor.problems().isEmpty());
		RunEditor editor = (RunEditor) Workbench.page().getActiveEditor();
		assertTrue(editor.problems().get(0).message().startsWith(file + ": there is no case 'nothing'"));
	}

	@Test
	void aFileThatIsNoCorpusSaysWhatIsExpected() throws IOException {
		CorpusEditor editor = opened(Files.writeString(folder.resolve("other.yaml"), "a: b\n"));
		Workbench.until("a message", () -> editor.message().contains("expected a corpus"));
	}
}
