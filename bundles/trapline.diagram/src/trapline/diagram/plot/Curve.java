package trapline.diagram.plot;

/**
 * Measured points, joined by straight lines.
 *
 * @param name what the legend calls it
 * @param xs   places on the axis, rising strictly; at least one
 * @param ys   as many values
 */
public record Curve(String name, double[] xs, double[] ys) {
	public Curve {
		if (xs.length == 0 || xs.length != ys.length) {
			throw new IllegalArgumentException(name + ": " + xs.length + " places, " + ys.length + " values");
		}
	}
}
