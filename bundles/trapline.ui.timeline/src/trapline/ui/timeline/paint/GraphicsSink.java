package trapline.ui.timeline.paint;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;

import trapline.diagram.Ink;
import trapline.diagram.ShapeSink;

/**
 * Paints the shapes of a diagram on a canvas. Upright and level edges fall on whole pixels, so that they are sharp;
 * everything else is smoothed. In the UI thread, within one paint.
 */
public final class GraphicsSink implements ShapeSink {
	/** Lines that are shorter than this are dots. */
	private static final double DOT = 2;
	private static final int VEIL = 40;
	private static final int COVER = 165;
	private static final int OPAQUE = 255;
	private static final int[] DASHES = { 5, 3 };
	private static final int[] DOTS = { 1, 3 };

	private final Graphics graphics;
	private final TimelineColours colours = new TimelineColours();
	private final double dy;

	/**
	 * @param graphics to paint on; its state is changed
	 * @param dy       pixels by which the picture lies lower than its layout says
	 */
	public GraphicsSink(Graphics graphics, double dy) {
		this.graphics = graphics;
		this.dy = dy;
	}

	@Override
	public void rect(double x, double y, double width, double height, Ink ink) {
		int left = round(x);
		int top = round(y + dy);
		int right = round(x + width);
		int bottom = round(y + height + dy);
		if (ink.fill() != null) {
			graphics.setBackgroundColor(colours.of(ink.fill()));
			graphics.fillRectangle(left, top, Math.max(1, right - left), bottom - top);
		}
		if (pen(ink)) {
			graphics.setAntialias(SWT.OFF);
			graphics.drawRectangle(left, top, right - left, bottom - top);
		}
	}

	@Override
	public void polygon(double[] xs, double[] ys, Ink ink) {
		path(line(xs, ys, true), ink);
	}

	@Override
	public void polyline(double[] xs, double[] ys, Ink ink) {
		path(line(xs, ys, false), ink);
	}

	@Override
	public void circle(double x, double y, double radius, Ink ink) {
		Path path = new Path(Display.getCurrent());
		path.addArc((float) (x - radius), (float) (y + dy - radius), (float) (2 * radius), (float) (2 * radius), 0, 360);
		path(path, ink);
	}

	@Override
	public void segments(double[] lines, Ink ink) {
		if (!pen(ink)) {
			return;
		}
		Path slanted = null;
		for (int i = 0; i + 3 < lines.length; i += 4) {
			double x1 = lines[i];
			double y1 = lines[i + 1] + dy;
			double x2 = lines[i + 2];
			double y2 = lines[i + 3] + dy;
			if (x1 != x2 && y1 != y2) {
				slanted = slanted == null ? new Path(Display.getCurrent()) : slanted;
				slanted.moveTo((float) x1, (float) y1);
				slanted.lineTo((float) x2, (float) y2);
			} else if (Math.abs(x2 - x1) + Math.abs(y2 - y1) < DOT) {
				graphics.setBackgroundColor(colours.of(ink.stroke()));
				graphics.fillRectangle(round(x1), round(y1), 1, 1);
			} else {
				graphics.setAntialias(SWT.OFF);
				graphics.drawLine(round(x1), round(y1), round(x2), round(y2));
			}
		}
		if (slanted != null) {
			graphics.setAntialias(SWT.ON);
			graphics.drawPath(slanted);
			slanted.dispose();
		}
	}

	@Override
	public void text(double x, double baseline, String text, double size, boolean bold, String role) {
		TimelineFonts.Sized sized = TimelineFonts.of(size, bold);
		graphics.setFont(sized.font());
		graphics.setForegroundColor(colours.of(role));
		graphics.drawString(text, round(x), round(baseline + dy) - sized.ascent());
	}

	@Override
	public void beginClip(double x, double y, double width, double height) {
		graphics.pushState();
		int left = round(x);
		int top = round(y + dy);
		graphics.clipRect(new Rectangle(left, top, round(x + width) - left, round(y + height + dy) - top));
	}

	@Override
	public void endClip() {
		graphics.popState();
	}

	/** Fills a rectangle with a thin veil of a colour, through which the picture is seen. */
	public void tint(double x, double y, double width, double height, String role) {
		graphics.setAlpha(VEIL);
		rect(x, y, width, height, Ink.fill(role));
		graphics.setAlpha(OPAQUE);
	}

	/** Covers a rectangle so that what is under it is just seen. */
	public void veil(double x, double y, double width, double height, String role) {
		graphics.setAlpha(COVER);
		rect(x, y, width, height, Ink.fill(role));
		graphics.setAlpha(OPAQUE);
	}

	private Path line(double[] xs, double[] ys, boolean closed) {
		Path path = new Path(Display.getCurrent());
		path.moveTo((float) xs[0], (float) (ys[0] + dy));
		for (int i = 1; i < xs.length; i++) {
			path.lineTo((float) xs[i], (float) (ys[i] + dy));
		}
		if (closed) {
			path.close();
		}
		return path;
	}

	private void path(Path path, Ink ink) {
		graphics.setAntialias(SWT.ON);
		if (ink.fill() != null) {
			graphics.setBackgroundColor(colours.of(ink.fill()));
			graphics.fillPath(path);
		}
		if (pen(ink)) {
			graphics.drawPath(path);
		}
		path.dispose();
	}

	/** Takes up the outline of an ink; false if it has none. */
	private boolean pen(Ink ink) {
		if (ink.stroke() == null) {
			return false;
		}
		graphics.setForegroundColor(colours.of(ink.stroke()));
		graphics.setLineWidth(Math.max(1, (int) Math.round(ink.width())));
		switch (ink.dash()) {
		case SOLID -> graphics.setLineStyle(Graphics.LINE_SOLID);
		case DASHED -> graphics.setLineDash(DASHES);
		case DOTTED -> graphics.setLineDash(DOTS);
		}
		return true;
	}

	private static int round(double value) {
		return (int) Math.round(value);
	}
}
