package trapline.diagram.vector;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import trapline.diagram.Glyphs;
import trapline.diagram.Ink;
import trapline.diagram.Palette;
import trapline.diagram.ShapeSink;

/** Paints the shapes with Java2D, whatever that paints on. */
class Graphics2DSink implements ShapeSink {
	private static final float[] DASHED = { 3, 2 };
	private static final float[] DOTTED = { 1.5f, 3 };

	private final Graphics2D graphics;
	private final Palette palette;
	private final String fontName;
	private final Deque<Shape> clips = new ArrayDeque<>();
	private final Map<Ink, Stroke> strokes = new HashMap<>();
	private final Map<Integer, Font> fonts = new HashMap<>();
	private final boolean exactWidths;

	/**
	 * @param fontName    a monospace font
	 * @param exactWidths whether glyphs are stretched to the width that the layout counts with
	 */
	Graphics2DSink(Graphics2D graphics, Palette palette, String fontName, boolean exactWidths) {
		this.graphics = graphics;
		this.palette = palette;
		this.fontName = fontName;
		this.exactWidths = exactWidths;
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
	}

	final Graphics2D graphics() {
		return graphics;
	}

	@Override
	public void rect(double x, double y, double width, double height, Ink ink) {
		draw(new Rectangle2D.Double(x, y, width, height), ink);
	}

	@Override
	public void polygon(double[] xs, double[] ys, Ink ink) {
		Path2D path = path(xs, ys);
		path.closePath();
		draw(path, ink);
	}

	@Override
	public void polyline(double[] xs, double[] ys, Ink ink) {
		draw(path(xs, ys), ink);
	}

	@Override
	public void circle(double x, double y, double radius, Ink ink) {
		draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), ink);
	}

	@Override
	public void segments(double[] lines, Ink ink) {
		Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, lines.length / 2);
		for (int i = 0; i < lines.length; i += 4) {
			path.moveTo(lines[i], lines[i + 1]);
			path.lineTo(lines[i + 2], lines[i + 3]);
		}
		draw(path, ink);
	}

	@Override
	public void text(double x, double baseline, String text, double size, boolean bold, String role) {
		graphics.setColor(colour(role));
		graphics.setFont(font(size, bold));
		graphics.drawString(text, (float) x, (float) baseline);
	}

	@Override
	public void beginClip(double x, double y, double width, double height) {
		Shape clip = graphics.getClip();
		clips.push(clip == null ? new Rectangle2D.Double(-1e5, -1e5, 2e5, 2e5) : clip);
		graphics.clip(new Rectangle2D.Double(x, y, width, height));
	}

	@Override
	public void endClip() {
		graphics.setClip(clips.pop());
	}

	private static Path2D path(double[] xs, double[] ys) {
		Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, xs.length + 1);
		path.moveTo(xs[0], ys[0]);
		for (int i = 1; i < xs.length; i++) {
			path.lineTo(xs[i], ys[i]);
		}
		return path;
	}

	private void draw(Shape shape, Ink ink) {
		if (ink.fill() != null) {
			graphics.setColor(colour(ink.fill()));
			graphics.fill(shape);
		}
		if (ink.stroke() != null) {
			graphics.setColor(colour(ink.stroke()));
			graphics.setStroke(strokes.computeIfAbsent(ink, Graphics2DSink::stroke));
			graphics.draw(shape);
		}
	}

	private static Stroke stroke(Ink ink) {
		float[] dash = switch (ink.dash()) {
		case SOLID -> null;
		case DASHED -> DASHED;
		case DOTTED -> DOTTED;
		};
		return new BasicStroke((float) ink.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
	}

	private Color colour(String role) {
		return new Color(palette.rgb(role));
	}

	private Font font(double size, boolean bold) {
		int key = (int) Math.round(size * 100) * 2 + (bold ? 1 : 0);
		return fonts.computeIfAbsent(key, unused -> make(size, bold));
	}

	private Font make(double size, boolean bold) {
		Font font = new Font(fontName, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size);
		if (!exactWidths) {
			return font;
		}
		double advance = font.getStringBounds("M", new FontRenderContext(null, true, true)).getWidth();
		double wanted = Glyphs.WIDTH * size;
		return advance <= 0 || Math.abs(advance - wanted) < 0.01 ? font
				: font.deriveFont(AffineTransform.getScaleInstance(wanted / advance, 1));
	}
}
