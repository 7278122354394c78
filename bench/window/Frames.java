package trapline.bench.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Frames of a canvas: from the dispatch of an event to the end of the paint that follows. Own time is the
 * processor time of the thread of the window, whatever it did in between; waiting for the display's clock, and for
 * other processes, is in the whole time only.
 */
final class Frames {
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final long PATIENCE_NANOS = 300_000_000;

	private final Display display = Display.getCurrent();
	private final Control canvas;
	private final Listener listener = event -> painted = true;
	private boolean painted;
	private double[] own;
	private double[] wall;
	private int unpainted;

	Frames(Control canvas) {
		this.canvas = canvas;
	}

	/** Makes frames; the first tenth is not counted. @param event sends the event of that number */
	void measure(int count, IntConsumer event) {
		int warm = count / 10;
		own = new double[count];
		wall = new double[count];
		unpainted = 0;
		canvas.addListener(SWT.Paint, listener);
		for (int i = -warm; i < count; i++) {
			frame(i, event);
		}
		canvas.removeListener(SWT.Paint, listener);
	}

	private void frame(int number, IntConsumer event) {
		painted = false;
		long start = System.nanoTime();
		long worked = THREADS.getCurrentThreadCpuTime();
		event.accept(number);
		while (!painted && System.nanoTime() - start < PATIENCE_NANOS) {
			if (!display.readAndDispatch()) {
				LockSupport.parkNanos(200_000);
			}
		}
		if (number >= 0) {
			own[number] = (THREADS.getCurrentThreadCpuTime() - worked) / 1e6;
			wall[number] = (System.nanoTime() - start) / 1e6;
			unpainted += painted ? 0 : 1;
		}
		rest();
	}

	private void rest() {
		long quiet = System.nanoTime() + 5_000_000;
		while (System.nanoTime() < quiet) {
			if (display.readAndDispatch()) {
				quiet = Math.max(quiet, System.nanoTime() + 1_000_000);
			}
		}
	}

	/** A row of a table: median, 95th percentile and worst of the own time, median of the whole. */
	String row(String what) {
		Arrays.sort(own);
		Arrays.sort(wall);
		return String.format("| %s | %d | %.1f | %.1f | %.1f | %.1f |%s", what, own.length, own[own.length / 2], own[own.length * 95 / 100],
				own[own.length - 1], wall[wall.length / 2], unpainted == 0 ? "" : " " + unpainted + " without a paint");
	}
}
