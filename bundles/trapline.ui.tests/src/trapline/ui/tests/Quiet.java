package trapline.ui.tests;

import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Handles what happens in the window until nothing does. The bars of progress of the workbench's status line have
 * clocks that tick ten times a second as long as the window lives, seen or not (the toolkit's {@code ProgressBar} with the
 * style {@code INDETERMINATE}); with two of them there is seldom a pause as long as is waited for. A tick that no widget
 * hears of and that takes no time is therefore no event.
 */
final class Quiet {
	private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(60);
	private static final long RESTLESS_NANOS = TimeUnit.SECONDS.toNanos(3);
	private static final long TICK_NANOS = TimeUnit.MICROSECONDS.toNanos(1000);
	/** Behind the last type of event that the toolkit has. */
	private static final int TYPES = SWT.OpenUrl + 1;

	private final Display display;
	private boolean heard;

	private Quiet(Display display) {
		this.display = display;
	}

	/** Returns after a pause, or after the time after which an animation is given up on. True if there was a pause. */
	static boolean await(Display display) {
		Quiet quiet = new Quiet(display);
		Listener ear = event -> quiet.heard = true;
		for (int type = SWT.None + 1; type < TYPES; type++) {
			display.addFilter(type, ear);
		}
		try {
			return quiet.await();
		} finally {
			for (int type = SWT.None + 1; type < TYPES; type++) {
				display.removeFilter(type, ear);
			}
		}
	}

	private boolean await() {
		long begin = System.nanoTime();
		long last = begin;
		for (long now = begin; now - last < QUIET_NANOS; now = System.nanoTime()) {
			if (now - begin > RESTLESS_NANOS) {
				return false;
			}
			heard = false;
			if (display.readAndDispatch()) {
				long after = System.nanoTime();
				last = heard || after - now > TICK_NANOS ? after : last;
			}
		}
		return true;
	}
}
