package trapline.diagram.plot;

import java.util.List;

/**
 * Curves with what is written around them.
 *
 * @param title    above it
 * @param subtitle below the title; may be empty
 * @param xLabel   what the horizontal axis shows, with its unit
 * @param yLabel   what the vertical axis shows, with its unit
 * @param curves   at least one, at most {@link #MOST_CURVES}
 * @param marks    places to point at
 */
public record Plot(String title, String subtitle, String xLabel, String yLabel, List<Curve> curves, List<Mark> marks) {
	/** More curves than that are not told apart. */
	public static final int MOST_CURVES = 24;

	/**
	 * A place to point at.
	 *
	 * @param x    place
	 * @param y    value
	 * @param text what is said about it below the curves
	 */
	public record Mark(double x, double y, String text) {
	}

	public Plot {
		curves = List.copyOf(curves);
		marks = List.copyOf(marks);
		if (curves.isEmpty() || curves.size() > MOST_CURVES) {
			throw new IllegalArgumentException("1 to " + MOST_CURVES + " curves, not " + curves.size());
		}
	}
}
