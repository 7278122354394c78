package trapline.diagram.text;

import trapline.diagram.TimeScale;
import trapline.run.Run;
import trapline.run.TimeAxis;

/**
 * One band of a text: a window of time and the columns that show it.
 *
 * @param from    first time
 * @param to      one past the last time
 * @param scale   maps time to columns
 * @param columns how many columns the window takes
 * @param spare   columns to the right of the window in which labels may end
 */
record Stave(long from, long to, TimeScale scale, int columns, int spare) {
	private static final int LEAST = 6;
	private static final int MOST = 12;

	/** The characters that an event's column takes; 0 on axes that are not ordinal. */
	static int eventWidth(Run run, long from, long to, int room) {
		TimeAxis axis = run.axis();
		if (!axis.isOrdinal()) {
			return 0;
		}
		long events = axis.eventOf(to - 1) - axis.eventOf(from) + 1;
		return (int) Math.max(LEAST, Math.min(MOST, room / events));
	}

	/**
	 * The stave that begins at a time.
	 *
	 * @param room columns to the right of the names
	 */
	static Stave at(Run run, long from, long windowFrom, long to, int room) {
		TimeAxis axis = run.axis();
		int width = eventWidth(run, windowFrom, to, room);
		if (width == 0) {
			double units = Math.max((to - from) / (double) room, 1e-6);
			return new Stave(from, to, new TimeScale(from, units, 0), room, 0);
		}
		long first = axis.eventOf(from);
		long end = Math.min(to, (first + room / width) * axis.subticks());
		TimeScale scale = new TimeScale(first * axis.subticks(), axis.subticks() / (double) width, 0);
		int columns = (int) ((axis.eventOf(end - 1) - first + 1) * width);
		return new Stave(from, end, scale, columns, room - columns);
	}

	/** The column that holds a time. */
	int column(long time) {
		return (int) scale.cell(time, 1);
	}

	/** One past the last column of what ends at a time. */
	int end(long time) {
		return time >= to ? columns : column(time);
	}
}
