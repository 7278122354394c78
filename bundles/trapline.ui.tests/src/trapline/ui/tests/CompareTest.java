package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.library.Library;
import trapline.ui.compare.CompareInput;
import trapline.ui.compare.ComparedSide;
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
		return Arrays.stream(parent.getChildren()).anyMatch(child -> child instanceof CLabel label && label.getText() != null && label.getText().contains(text)
				|| child instanceof Composite inner && says(inner, text));
	}
}
