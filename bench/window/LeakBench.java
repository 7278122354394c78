package trapline.bench.window;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;

import trapline.ui.files.Examples;
import trapline.ui.files.FileOpener;
import trapline.ui.scenario.ScenarioEditor;

/** Opens and closes the editor of a scenario, all its pages, again and again, and counts what is left of colours, fonts, images and the like. */
final class LeakBench {
	private static final int WARM = 10;

	private final IWorkbenchPage page;
	private final PrintStream out;
	private final Display display = Display.getCurrent();

	LeakBench(IWorkbenchPage page, PrintStream out) {
		this.page = page;
		this.out = out;
	}

	void run(int cycles) throws Exception {
		display.setTracking(true);
		Path file = Files.writeString(Files.createTempDirectory("leaks").resolve("mine.trap"), Examples.find("s5-04").orElseThrow().text());
		out.println("| cycles | live SWT resources | of kinds | heap MB |\n|---|---|---|---|");
		for (int i = 0; i <= cycles; i++) {
			if (i == WARM || i > 0 && i % Math.max(1, cycles / 5) == 0) {
				row(i);
			}
			cycle(file);
		}
	}

	private void cycle(Path file) {
		FileOpener.open(page, file);
		ScenarioEditor editor = (ScenarioEditor) page.getActiveEditor();
		long limit = System.nanoTime() + 60_000_000_000L;
		while (editor.runModel() == null && System.nanoTime() < limit) {
			display.readAndDispatch();
		}
		editor.showSource();
		drain();
		editor.showTimeline();
		drain();
		page.closeEditor(editor, false);
		drain();
	}

	private void drain() {
		long quiet = System.nanoTime() + 20_000_000;
		while (System.nanoTime() < quiet) {
			if (display.readAndDispatch()) {
				quiet = System.nanoTime() + 20_000_000;
			}
		}
	}

	private void row(int cycle) {
		Map<String, Integer> kinds = new TreeMap<>();
		Object[] objects = display.getDeviceData().objects;
		for (Object object : objects) {
			kinds.merge(object.getClass().getSimpleName(), 1, Integer::sum);
		}
		System.gc();
		long heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
		out.println("| " + cycle + " | " + objects.length + " | " + kinds.toString().replaceAll("[{}]", "") + " | " + heap + " |");
	}
}
