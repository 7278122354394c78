package trapline.diagram.compare;

import trapline.run.TimeAxis;

/** From the times of a run to those of the comparison: each step goes to its column, times within it keep their order. */
final class TimeMap {
	private final Steps steps;
	private final int[] columns;
	private final TimeAxis axis;

	/** @param columns for each step the column that shows it, 1.. */
	TimeMap(Steps steps, int[] columns, TimeAxis axis) {
		this.steps = steps;
		this.columns = columns;
		this.axis = axis;
	}

	long of(long time) {
		int last = steps.count() - 1;
		if (time >= steps.end(last)) {
			return axis.at(columns[last] + 1L, 0);
		}
		int step = steps.at(time);
		long offset = Math.max(0, time - steps.start(step));
		long length = steps.end(step) - steps.start(step);
		boolean fits = length <= axis.subticks();
		return axis.at(columns[step], (int) (fits ? offset : offset * axis.subticks() / length));
	}
}
