package trapline.diagram;

/**
 * The linear map between time and place. On the ordinal axis it gives all events columns of equal width.
 *
 * @param origin       the time at {@code x0}
 * @param unitsPerStep units of time per pixel (or per character in a text); above 0
 * @param x0           the place of the origin
 */
public record TimeScale(long origin, double unitsPerStep, double x0) {
	private static final double ROUNDING = 1e-9;

	public TimeScale {
		if (!(unitsPerStep > 0)) {
			throw new IllegalArgumentException("units per step must be above 0, not " + unitsPerStep);
		}
	}

	/** The place of a time. */
	public double x(long time) {
		return x0 + (time - origin) / unitsPerStep;
	}

	/** The time at a place, rounded down. */
	public long time(double x) {
		return origin + (long) Math.floor((x - x0) * unitsPerStep + ROUNDING);
	}

	/** The number of the cell of {@code grain} steps that holds the time; the origin is in cell 0. */
	public long cell(long time, double grain) {
		return (long) Math.floor((time - origin) / (unitsPerStep * grain) + ROUNDING);
	}

	/** The first time after the cell of the given time. */
	public long cellEnd(long time, double grain) {
		long end = origin + (long) Math.ceil((cell(time, grain) + 1) * unitsPerStep * grain - ROUNDING);
		return Math.max(end, time + 1);
	}
}
