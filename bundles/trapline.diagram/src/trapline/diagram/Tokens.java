package trapline.diagram;

import trapline.run.Shape;

/** The shapes of events. The radius is that of the circle around the shape. */
final class Tokens {
	private Tokens() {
	}

	/** Draws a token with its letter; hollow for an arrival, solid for an outcome. */
	static void draw(ShapeSink sink, Shape shape, char letter, double x, double y, double radius, boolean solid,
			String role) {
		outline(sink, shape, x, y, radius, solid ? Ink.of(role, role, 1.4) : Ink.of("timeline.background", role, 1.4));
		if (shape == Shape.DIAMOND_BAR) {
			sink.line(x - radius, y + radius + 1.5, x + radius, y + radius + 1.5, Ink.line(role, 1.6));
		}
		if (letter != 0) {
			double size = radius * 1.15;
			String text = String.valueOf(solid ? Character.toUpperCase(letter) : Character.toLowerCase(letter));
			double baseline = solid || "bdfhklt".contains(text) ? Glyphs.baseline(y, size) : y + size * 0.28;
			sink.text(x - Glyphs.width(text, size) / 2, baseline, text, size, true,
					solid ? "timeline.token.text" : role);
		}
	}

	private static void outline(ShapeSink sink, Shape shape, double x, double y, double radius, Ink ink) {
		switch (shape) {
		case CIRCLE -> sink.circle(x, y, radius * 0.95, ink);
		case HEXAGON -> regular(sink, x, y, radius * 1.08, 6, ink);
		case DIAMOND, DIAMOND_BAR -> regular(sink, x, y, radius * 1.18, 4, ink);
		case SQUARE -> sink.rect(x - radius * 0.85, y - radius * 0.85, radius * 1.7, radius * 1.7, ink);
		case STAR -> star(sink, x, y, radius * 1.3, ink);
		}
	}

	private static void regular(ShapeSink sink, double x, double y, double radius, int corners, Ink ink) {
		double[] xs = new double[corners];
		double[] ys = new double[corners];
		for (int i = 0; i < corners; i++) {
			double angle = 2 * Math.PI * i / corners;
			xs[i] = x + radius * Math.cos(angle);
			ys[i] = y + radius * Math.sin(angle);
		}
		sink.polygon(xs, ys, ink);
	}

	private static void star(ShapeSink sink, double x, double y, double radius, Ink ink) {
		double[] xs = new double[12];
		double[] ys = new double[12];
		for (int i = 0; i < xs.length; i++) {
			double angle = 2 * Math.PI * i / xs.length - Math.PI / 2;
			double at = i % 2 == 0 ? radius : radius * 0.66;
			xs[i] = x + at * Math.cos(angle);
			ys[i] = y + at * Math.sin(angle);
		}
		sink.polygon(xs, ys, ink);
	}
}
