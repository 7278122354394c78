package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.library.Library;
import trapline.ui.compare.CompareInput;
import trapline.ui.compare.ComparedSide;
import trapline.ui.files.Examples;
import trapline.ui.files.FileOpener;
import trapline.ui.scenario.ScenarioEditor;
import trapline.ui.timeline.compare.CompareEditor;

/** What editors take of fonts, images and the like they give back. {@code bench/window.sh leaks} does it more often. */
class LeakTest {
	private static final int WARM = 5;
	private static final int CYCLES = 40;

	@TempDir
	private Path folder;

	@BeforeEach
	void track() {
		Workbench.closeAll();
		Display.getCurrent().setTracking(true);
	}

	@AfterEach
	void close() {
		Display.getCurrent().setTracking(false);
		Workbench.closeAll();
	}

	/** How many resources of each kind are alive, and how many widgets the window has. */
	private static Map<String, Long> live() {
		Map<String, Long> kinds = Arrays.stream(Display.getCurrent().getDeviceData().objects)
				.collect(Collectors.groupingBy(object -> object.getClass().getSimpleName(), TreeMap::new, Collectors.counting()));
		kinds.put("widgets of the window", widgets(Workbench.window().getShell()));
		return kinds;
	}

	private static long widgets(Composite parent) {
		long count = 1;
		for (Control child : parent.getChildren()) {
			count += child instanceof Composite composite ? widgets(composite) : 1;
		}
		return count;
	}

	private static void assertNothingIsLeft(int cycles, Runnable cycle) {
		for (int i = 0; i < WARM; i++) {
			cycle.run();
		}
		Map<String, Long> before = live();
		for (int i = 0; i < cycles; i++) {
			cycle.run();
		}
		Map<String, Long> after = live();
		int madeOnce = cycles / 10;
		after.forEach((kind, count) -> assertTrue(count <= before.getOrDefault(kind, 0L) + madeOnce,
				() -> "after " + cycles + " more editors there are more of " + kind + ": " + after + ", before " + before));
	}

	@Test
	void whatIsNotDisposedOfIsCounted() {
		long before = live().getOrDefault("Font", 0L);
		Font font = new Font(Display.getCurrent(), new FontData("Sans", 11, 0));
		assertEquals(before + 1, live().get("Font"));
		font.dispose();
		assertEquals(before, live().getOrDefault("Font", 0L));
	}

	@Test
	void theEditorOfAScenario() throws IOException {
		Path file = Files.writeString(folder.resolve("mine.trap"), Examples.find("s5-04").orElseThrow().text());
		assertNothingIsLeft(CYCLES, () -> {
			FileOpener.open(Workbench.page(), file);
			ScenarioEditor editor = (ScenarioEditor) Workbench.page().getActiveEditor();
			Workbench.until("a run", () -> editor.runModel() != null);
			editor.showSource();
			Workbench.settle();
			editor.showTimeline();
			Workbench.settle();
			Workbench.page().closeEditor(editor, false);
			Workbench.settle();
		});
	}

	@Test
	void theEditorOfAComparison() {
		ComparedSide a = ComparedSide.of(Library.standard().example("s5-04").orElseThrow());
		ComparedSide b = ComparedSide.of(Library.standard().example("s5-03").orElseThrow());
		assertNothingIsLeft(10, () -> {
			new CompareInput(a, b).open(Workbench.page());
			CompareEditor editor = (CompareEditor) Workbench.page().getActiveEditor();
			Workbench.until("a comparison", () -> editor.runModel() != null);
			editor.toNext();
			Workbench.settle();
			Workbench.page().closeEditor(editor, false);
			Workbench.settle();
		});
	}
}
