package trapline.diagram;

import trapline.run.Hatch;

/**
 * Takes the shapes of a picture as they are painted: a file, an image, a canvas. Coordinates are pixels, y grows
 * downwards. A sink keeps nothing between calls but groups and clips, which nest.
 */
public interface ShapeSink {
	/** A rectangle. */
	void rect(double x, double y, double width, double height, Ink ink);

	/** A closed polygon. */
	void polygon(double[] xs, double[] ys, Ink ink);

	/** An open line through points. */
	void polyline(double[] xs, double[] ys, Ink ink);

	/** A circle. */
	void circle(double x, double y, double radius, Ink ink);

	/** Separate lines, four numbers each: x1, y1, x2, y2. */
	void segments(double[] lines, Ink ink);

	/**
	 * A line of text in the one monospace font: {@link Glyphs#WIDTH} times size times characters wide.
	 *
	 * @param x        left edge
	 * @param baseline y of the base line
	 * @param size     of the font in pixels
	 * @param role     colour
	 */
	void text(double x, double baseline, String text, double size, boolean bold, String role);

	/** What follows is only seen within the rectangle. */
	void beginClip(double x, double y, double width, double height);

	void endClip();

	/** What follows belongs together; formats that can name groups do. */
	default void beginGroup(String id) {
		// most sinks have no groups
	}

	default void endGroup() {
		// most sinks have no groups
	}

	/** Fills a rectangle with a hatch, in phase with every other hatch of its kind. */
	default void hatch(double x, double y, double width, double height, Hatch hatch, String role) {
		double[] lines = Hatching.lines(x, y, width, height, hatch);
		if (lines.length > 0) {
			segments(lines, Ink.line(role, hatch == Hatch.DOTS ? Hatching.DOT : Hatching.STROKE));
		}
	}

	/** One line. */
	default void line(double x1, double y1, double x2, double y2, Ink ink) {
		segments(new double[] { x1, y1, x2, y2 }, ink);
	}
}
