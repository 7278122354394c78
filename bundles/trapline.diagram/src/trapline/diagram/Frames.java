package trapline.diagram;

/** Outlines of what may go on beyond what is shown. */
final class Frames {
	private Frames() {
	}

	/** Upper and lower edge, and those of the sides that are ends. */
	static void draw(ShapeSink sink, double x, double y, double right, double bottom, boolean begins, boolean ends,
			Ink ink) {
		if (begins && ends) {
			sink.rect(x, y, right - x, bottom - y, ink);
		} else if (begins) {
			sink.polyline(new double[] { right, x, x, right }, new double[] { y, y, bottom, bottom }, ink);
		} else if (ends) {
			sink.polyline(new double[] { x, right, right, x }, new double[] { y, y, bottom, bottom }, ink);
		} else {
			sink.line(x, y, right, y, ink);
			sink.line(x, bottom, right, bottom, ink);
		}
	}
}
