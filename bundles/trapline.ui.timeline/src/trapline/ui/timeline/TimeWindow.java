package trapline.ui.timeline;

import org.eclipse.core.runtime.ListenerList;

import trapline.diagram.LaneChoice;
import trapline.diagram.TimelineLayout;
import trapline.run.Run;
import trapline.run.TimeAxis;

/**
 * The part of a run that a timeline shows: from when, how wide, how far scrolled down. Times are {@code long}, so that
 * nanoseconds fit; only the layout turns them into pixels. View state: never undone, never saved. In the UI thread.
 */
public final class TimeWindow {
	/** Told that another part is shown, or another run. */
	public interface Listener {
		/** @param lanesMoved true if lanes came, went or changed their rows */
		void windowChanged(boolean lanesMoved);
	}

	/** Pixels of an event's column between which a picture reads well; more than that only by zooming. */
	private static final double NARROW_COLUMN = 36;
	private static final double WIDE_COLUMN = 120;
	private static final double WIDEST_COLUMN = 480;
	private static final double LEAST_ROOM = 60;
	/** Space kept behind the last instant. */
	private static final double MARGIN = 24;

	private final ListenerList<Listener> listeners = new ListenerList<>();
	private Run run;
	private TimelineLayout layout;
	private long from;
	private double unitsPerPixel = 1;
	private int width;
	private int height;
	private int scrolledDown;
	private boolean fitted = true;

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/** Shows a run; a window that showed all of the last run shows all of this one. */
	public void show(Run shown) {
		boolean first = run == null || !run.axis().equals(shown.axis());
		run = shown;
		if (first) {
			from = run.startTime();
			fitted = true;
		}
		layOut();
		if (fitted) {
			fit();
		}
		clamp();
		changed(true);
	}

	/** The canvas has another size. */
	public void resize(int newWidth, int newHeight) {
		if (newWidth == width && newHeight == height) {
			return;
		}
		width = newWidth;
		height = newHeight;
		if (run != null) {
			if (fitted) {
				fit();
			}
			clamp();
			changed(false);
		}
	}

	/** The run that is shown, or null. */
	public Run run() {
		return run;
	}

	/** Where everything is; the ruler's upper edge is at 0 and lanes lie {@link #scrolledDown} higher than it says. */
	public TimelineLayout layout() {
		return layout;
	}

	/** First time that is seen. */
	public long from() {
		return from;
	}

	/** One past the last time that is seen; not beyond the run's end. */
	public long to() {
		return Math.min(run.endTime(), layout.time(width) + 1);
	}

	/** Pixels by which the lanes are scrolled up under the ruler. */
	public int scrolledDown() {
		return scrolledDown;
	}

	public int width() {
		return width;
	}

	public int height() {
		return height;
	}

	/** Height of all lanes with the caption. */
	public int contentHeight() {
		return (int) Math.ceil(layout.bottom() + TimelineLayout.BOX + 8);
	}

	/** Pixels that the lanes have from left to right. */
	public double lanesWidth() {
		return Math.max(LEAST_ROOM, width - layout.lanesLeft());
	}

	public double unitsPerPixel() {
		return unitsPerPixel;
	}

	/**
	 * Zooms about a place that stays where it is.
	 *
	 * @param factor above 1 to see less, larger
	 * @param x      the place in pixels
	 */
	public void zoom(double factor, double x) {
		double place = Math.max(layout.lanesLeft(), Math.min(x, width));
		double fixed = from + (place - layout.lanesLeft()) * unitsPerPixel;
		unitsPerPixel = Math.max(narrowest(), Math.min(unitsPerPixel / factor, widest()));
		from = Math.round(fixed - (place - layout.lanesLeft()) * unitsPerPixel);
		fitted = unitsPerPixel >= widest();
		clamp();
		changed(false);
	}

	/** Shows all of the run, or as much as reads well. */
	public void reset() {
		fitted = true;
		from = run.startTime();
		fit();
		clamp();
		changed(false);
	}

	/** Scrolls so that this is the first time seen. */
	public void scrollTo(long time) {
		from = time;
		clamp();
		changed(false);
	}

	/** Scrolls by pixels; positive to later times. */
	public void scrollBy(double pixels) {
		scrollTo(from + Math.round(pixels * unitsPerPixel));
	}

	/** Scrolls the lanes. */
	public void scrollDownTo(int pixels) {
		scrolledDown = pixels;
		clamp();
		changed(false);
	}

	/** Scrolls, if need be, until the time is seen. */
	public void reveal(long time) {
		double x = layout.x(time);
		double margin = Math.min(WIDE_COLUMN, lanesWidth() / 4);
		if (x < layout.lanesLeft() || x > width - margin) {
			scrollTo(time - Math.round(lanesWidth() / 3 * unitsPerPixel));
		}
	}

	/** The last time that can be the first seen. */
	public long lastFrom() {
		long room = (long) Math.floor((lanesWidth() - MARGIN) * unitsPerPixel);
		return Math.max(run.startTime(), run.endTime() - room);
	}

	private void layOut() {
		layout = TimelineLayout.of(run, LaneChoice.of(run), from, unitsPerPixel, 0, 0);
	}

	private void fit() {
		unitsPerPixel = widest();
		TimeAxis axis = run.axis();
		if (axis.isOrdinal()) {
			unitsPerPixel = Math.max(axis.subticks() / WIDE_COLUMN,
					Math.min(unitsPerPixel, axis.subticks() / NARROW_COLUMN));
		}
	}

	/** The scale at which the whole run is seen. */
	private double widest() {
		return Math.max(narrowest(), (run.endTime() - run.startTime()) / Math.max(1, lanesWidth() - MARGIN));
	}

	private double narrowest() {
		return run.axis().subticks() / WIDEST_COLUMN;
	}

	private void clamp() {
		from = Math.max(run.startTime(), Math.min(from, lastFrom()));
		scrolledDown = Math.max(0, Math.min(scrolledDown, contentHeight() - height));
		layout = layout.at(from, unitsPerPixel);
	}

	private void changed(boolean lanesMoved) {
		listeners.forEach(listener -> listener.windowChanged(lanesMoved));
	}
}
