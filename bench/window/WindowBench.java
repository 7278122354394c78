package trapline.bench.window;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Measures in the window of the product, on its own thread, then closes it. Which, the system property trapline.bench says. */
public final class WindowBench implements IStartup {
	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> display.timerExec(2000, WindowBench::measure));
	}

	private static void measure() {
		try (PrintStream out = new PrintStream(Files.newOutputStream(Path.of(System.getProperty("trapline.bench.out"))), true)) {
			try {
				IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
				page.getWorkbenchWindow().getShell().setBounds(0, 0, 1600, 900);
				if (System.getProperty("trapline.bench").equals("leaks")) {
					new LeakBench(page, out).run(Integer.getInteger("trapline.bench.cycles", 500));
				} else {
					new FrameBench(page, out).run();
				}
			} catch (Exception | AssertionError e) {
				e.printStackTrace(out);
			}
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		} finally {
			PlatformUI.getWorkbench().close();
		}
	}
}
