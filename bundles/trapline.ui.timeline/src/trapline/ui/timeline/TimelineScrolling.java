package trapline.ui.timeline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** Scroll bars and wheel: the wheel scrolls lanes, with Shift time, with Ctrl it zooms at the pointer. */
final class TimelineScrolling {
	private static final double WHEEL_ZOOM = 1.15;
	private static final int WHEEL_PIXELS = 28;
	/** Steps of the bar of time: a bar has ints, time has longs. */
	private static final int BAR = 100_000;

	private final TimelineControl control;
	private final TimeWindow window;

	TimelineScrolling(TimelineControl control) {
		this.control = control;
		this.window = control.window();
		Canvas canvas = (Canvas) control.control();
		ScrollBar time = canvas.getHorizontalBar();
		ScrollBar lanes = canvas.getVerticalBar();
		time.addListener(SWT.Selection, event -> window.scrollTo(timeOf(time.getSelection())));
		lanes.addListener(SWT.Selection, event -> window.scrollDownTo(lanes.getSelection()));
		canvas.addListener(SWT.MouseWheel, this::wheel);
		canvas.addListener(SWT.MouseHorizontalWheel, this::sideways);
		window.addListener(moved -> update(time, lanes));
	}

	private void update(ScrollBar time, ScrollBar lanes) {
		long range = Math.max(1, window.lastFrom() - window.run().startTime());
		double seen = window.lanesWidth() * window.unitsPerPixel();
		int thumb = (int) Math.max(1, Math.min(BAR, BAR * seen / (seen + range)));
		boolean needed = window.lastFrom() > window.run().startTime();
		int at = needed ? (int) ((BAR - thumb) * ((window.from() - window.run().startTime()) / (double) range)) : 0;
		time.setValues(at, 0, BAR, needed ? thumb : BAR, Math.max(1, thumb / 10), thumb);
		time.setVisible(needed);
		int height = Math.max(1, window.height());
		int content = Math.max(height, window.contentHeight());
		lanes.setValues(window.scrolledDown(), 0, content, height, WHEEL_PIXELS, height);
		lanes.setVisible(content > height);
	}

	private long timeOf(int selection) {
		ScrollBar bar = ((Canvas) control.control()).getHorizontalBar();
		double part = selection / (double) Math.max(1, BAR - bar.getThumb());
		return window.run().startTime() + Math.round(part * (window.lastFrom() - window.run().startTime()));
	}

	private void wheel(Event event) {
		if (control.model() == null) {
			return;
		}
		if ((event.stateMask & SWT.MOD1) != 0) {
			window.zoom(Math.pow(WHEEL_ZOOM, Integer.signum(event.count)), event.x);
		} else if ((event.stateMask & SWT.MOD2) != 0) {
			window.scrollBy(-Integer.signum(event.count) * 3 * WHEEL_PIXELS);
		} else {
			window.scrollDownTo(window.scrolledDown() - Integer.signum(event.count) * WHEEL_PIXELS);
		}
		event.doit = false;
	}

	private void sideways(Event event) {
		if (control.model() != null) {
			window.scrollBy(-Integer.signum(event.count) * 2 * WHEEL_PIXELS);
			event.doit = false;
		}
	}
}
