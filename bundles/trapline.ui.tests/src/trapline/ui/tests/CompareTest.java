package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.diagram.compare.Comparison;
import trapline.library.Library;
import trapline.run.Run;
import trapline.ui.compare.CompareInput;
import trapline.ui.compare.ComparedSide;
import trapline.ui.files.FileOpener;
import trapline.ui.run.RunModel;
import trapline.ui.run.RunRequest;
import trapline.ui.run.RunResult;
import trapline.ui.scenario.ScenarioEditor;
import trapline.ui.timeline.compare.CompareEditor;

/** Two runs lane by lane. */
class CompareTest {
	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	private static CompareEditor open(ComparedSide a, ComparedSide b) {
		new CompareInput(a, b).open(Workbench.page());
		CompareEditor editor = (CompareEditor) Workbench.page().getActiveEditor();
		Workbench.until("the comparison", () -> editor.runModel() != null);
		return editor;
	}

	private static ComparedSide example(String name) {
		return ComparedSide.of(Library.standard().example(name).orElseThrow());
	}

	private static int column(CompareEditor editor) {
		return (int) editor.runModel().run().axis().eventOf(editor.runModel().cursor());
	}

	@Test
	void aVariantOfTheRunInFront() {
		ScenarioEditor scenario = Workbench.example("s5-04");
		Workbench.until("the result", () -> Adapters.adapt(scenario, RunResult.class) != null);
		RunResult result = Adapters.adapt(scenario, RunResult.class);
		assertTrue(result.variants().stream().anyMatch(values -> "cpl_gate".equals(values.get("gate"))));
		RunRequest written = result.request();
		CompareEditor editor = open(new ComparedSide.Shown("s5-04", scenario.runModel().run()), new ComparedSide.Asked(new RunRequest(
				written.version(), written.text(), written.file(), written.name(), written.story(), Map.of("gate", "cpl_gate"))));
		assertEquals("A: S5-04, gate=nmi_gate   B: S5-04, gate=cpl_gate", editor.runModel().run().info().title());
		assertEquals(11, column(editor), "the cursor stands on the first difference");
		assertTrue(editor.runModel().run().lanes().stream().anyMatch(lane -> lane.spec().label().equals("A CR2")));
		assertTrue(editor.runModel().run().lanes().stream().anyMatch(lane -> lane.spec().label().equals("B CR2")));
	}

	@Test
	void whatIsEditedIsComparedAgain() throws IOException {
		Path file = Files.writeString(folder.resolve("mine.trap"), Library.standard().example("s5-04").orElseThrow().text());
		FileOpener.open(Workbench.page(), file);
		ScenarioEditor scenario = Workbench.awaitRun();
		RunRequest written = Adapters.adapt(scenario, RunResult.class).request();
		CompareEditor editor = open(new ComparedSide.Asked(written), new ComparedSide.Stored(Files.writeString(folder.resolve("other.trap"), written.text())));
		assertEquals(0, editor.comparison().differences().size());
		Comparison before = editor.comparison();
		RunModel model = editor.runModel();
		replace(scenario, "param gate : Gate = nmi_gate", "param gate : Gate = cpl_gate");
		Workbench.until("another comparison", () -> editor.comparison() != before);
		assertTrue(editor.comparison().differences().size() > 0);
		assertEquals(editor.comparison().differences().size(), editor.table().getItemCount());
		assertTrue(editor.runModel() == model, "whoever shows the run follows");
		assertEquals(editor.comparison().run(), model.run());
		replace(scenario, "param gate", "parm gate");
		Workbench.until("the reason", () -> says(editor.table().getShell(), "mine.trap cannot be run"));
		assertTrue(editor.comparison().differences().size() > 0, "the last comparison stays");
		replace(scenario, "parm gate : Gate = cpl_gate", "param gate : Gate = nmi_gate");
		Workbench.until("as before", () -> editor.comparison().differences().isEmpty());
		assertFalse(says(editor.table().getShell(), "mine.trap cannot be run"));
	}

	private static void replace(ScenarioEditor editor, String old, String text) {
		try {
			editor.document().document().replace(editor.document().document().get().indexOf(old), old.length(), text);
		} catch (BadLocationException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aComparisonIsFoundAgain() throws IOException {
		String text = Library.standard().example("s5-04").orElseThrow().text();
		Path file = Files.writeString(folder.resolve("mine.trap"), text);
		ComparedSide asked = new ComparedSide.Asked(new RunRequest(0, text, file, "mine.trap", 1, Map.of("gate", "cpl_gate", "abi", "word")));
		for (ComparedSide other : List.of(example("s5-03"), new ComparedSide.Stored(folder.resolve("a.trace")))) {
			CompareInput input = new CompareInput(asked, other);
			XMLMemento memento = XMLMemento.createWriteRoot("input");
			input.getPersistable().saveState(memento);
			assertEquals("trapline.ui.compare.inputs", input.getPersistable().getFactoryId());
			assertEquals(input, PlatformUI.getWorkbench().getElementFactory("trapline.ui.compare.inputs").createElement(memento));
		}
		Run run = Workbench.example("s5-04").runModel().run();
		assertNull(new CompareInput(asked, new ComparedSide.Shown("forked", run)).getPersistable(), "a run that only an editor has");
	}

	@Test
	void causesAreLinkedAsInTheTimeline() {
		CompareEditor editor = open(example("s5-04"), example("s5-03"));
		Run run = editor.runModel().run();
		assertTrue(run.links().stream().anyMatch(link -> run.lanes().get(link.to().lane()).spec().label().equals("A runs")), () -> run.links().toString());
		assertTrue(run.links().stream().anyMatch(link -> run.lanes().get(link.to().lane()).spec().label().equals("B runs")), () -> run.links().toString());
	}

	@Test
	void nextAndPreviousDifferenceAndTheTableMoveTheCursor() {
		CompareEditor editor = open(example("s5-04"), example("s5-03"));
		Table table = editor.table();
		assertEquals(editor.comparison().differences().size(), table.getItemCount());
		int first = column(editor);
		assertEquals(0, table.getSelectionIndex());
		Workbench.command("org.eclipse.ui.navigate.next");
		assertTrue(column(editor) > first);
		Workbench.command("org.eclipse.ui.navigate.previous");
		assertEquals(first, column(editor));
		int last = table.getItemCount() - 1;
		table.setSelection(last);
		Event event = new Event();
		event.item = table.getItem(last);
		table.notifyListeners(SWT.Selection, event);
		assertEquals(editor.comparison().differences().get(last).first(), column(editor));
		assertTrue(table.getItem(last).getText(4).length() > 0);
	}

	@Test
	void aRecordedTraceOfAFile() throws IOException {
		Path trace = Files.writeString(folder.resolve("short.trace"), """
				 CPU 0/KVM-7289  [003] d..1.  100.000010: kvm_entry: vcpu 0, rip 0xffffffff81000000
				 CPU 0/KVM-7289  [003] d..1.  100.000020: kvm_exit: vcpu 0 reason EPT_VIOLATION rip 0xffffffff81000010 info1 0x181 info2 0x0 intr_info 0x0 error_code 0x0
				""");
		CompareEditor editor = open(example("s5-04"), new ComparedSide.Stored(trace));
		assertEquals("A: S5-04   B: short.trace", editor.runModel().run().info().title());
		assertTrue(editor.comparison().differences().stream().noneMatch(one -> one.first() == 3), "the exit is in both: "
				+ editor.comparison().differences());
	}

	@Test
	void whatHasNoRunIsToldAboveThePicture() throws IOException {
		Path module = Files.writeString(folder.resolve("m.trapsem"), "module m\n");
		new CompareInput(example("s5-04"), new ComparedSide.Stored(module)).open(Workbench.page());
		CompareEditor editor = (CompareEditor) Workbench.page().getActiveEditor();
		assertNotNull(editor);
		Workbench.until("the remark", () -> says(editor.table().getShell(), "m.trapsem has no run"));
	}

	private static boolean says(Composite parent, String text) {
		return Arrays.stream(parent.getChildren()).anyMatch(child -> child instanceof Label label && label.getText() != null && label.getText().contains(text)
				|| child instanceof Composite inner && says(inner, text));
	}
}
