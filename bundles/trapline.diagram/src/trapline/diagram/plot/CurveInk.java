package trapline.diagram.plot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

import trapline.diagram.Ink;
import trapline.diagram.Ink.Dash;
import trapline.diagram.ShapeSink;

/** What curves look like. They are told apart by the shape of their points as well as by colour, the many by dashes. */
final class CurveInk {
	private static final double WIDTH = 2;
	private static final double POINT = 3.6;
	private static final Dash[] DASHES = { Dash.SOLID, Dash.DASHED, Dash.DOTTED };
	private static final String[] COLOURS = load();

	private CurveInk() {
	}

	/** The line of a curve. */
	static Ink line(int index) {
		return Ink.line(colour(index), WIDTH).dashed(DASHES[index / COLOURS.length % DASHES.length]);
	}

	/** Paints a point of a curve. */
	static void point(ShapeSink sink, double x, double y, int index) {
		double r = POINT;
		Ink ink = Ink.fill(colour(index));
		switch (index % 4) {
		case 0 -> sink.circle(x, y, r, ink);
		case 1 -> sink.rect(x - r, y - r, 2 * r, 2 * r, ink);
		case 2 -> sink.polygon(new double[] { x - r - 1, x + r + 1, x }, new double[] { y + r, y + r, y - r - 1 }, ink);
		default -> sink.polygon(new double[] { x - r - 1, x, x + r + 1, x }, new double[] { y, y - r - 1, y, y + r + 1 }, ink);
		}
	}

	private static String colour(int index) {
		return COLOURS[index % COLOURS.length];
	}

	private static String[] load() {
		Properties properties = new Properties();
		try (InputStream in = CurveInk.class.getResourceAsStream("curves.properties")) {
			properties.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException("curves.properties cannot be read", e);
		}
		return properties.getProperty("colours").trim().split("\\s+");
	}
}
