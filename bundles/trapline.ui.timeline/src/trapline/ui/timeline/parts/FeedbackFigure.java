package trapline.ui.timeline.parts;

import java.util.Objects;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

import trapline.diagram.Diagram;
import trapline.diagram.Glyphs;
import trapline.diagram.Ink;
import trapline.diagram.TimeText;
import trapline.diagram.TimelineLayout;
import trapline.diagram.change.RunChange;
import trapline.run.RunElement;
import trapline.ui.run.Player.Frame;
import trapline.ui.run.RunModel;
import trapline.ui.timeline.TimeWindow;
import trapline.ui.timeline.paint.GraphicsSink;

/**
 * What lies over the lanes: cursor, selection with its causes and effects, what the pointer is on, where a token may
 * land. While the cursor glides only a strip around it is painted again.
 */
public final class FeedbackFigure extends Figure {
	private static final int STRIP = 14;
	/** Radius of a breakpoint's disc. */
	private static final double DISC = 4.5;

	private final TimeWindow window;
	private RunModel model;
	private double cursor;
	private RunElement hovered;
	private Landing landing;
	private Frame frame;
	private RunChange change;

	FeedbackFigure(TimeWindow window) {
		this.window = window;
	}

	/** Made by the control, which puts it on the feedback layer. */
	public static FeedbackFigure over(TimeWindow window) {
		return new FeedbackFigure(window);
	}

	/** Shows the cursor and the selection of that model. */
	public void show(RunModel shown) {
		model = shown;
		cursor = shown == null ? 0 : shown.cursor();
		repaint();
	}

	/** Moves the drawn cursor; a fraction of a unit of time is seen when the picture is large. */
	public void moveCursor(double time) {
		if (time != cursor && window.run() != null) {
			double before = cursorX();
			cursor = time;
			strip(Math.min(before, cursorX()), Math.max(before, cursorX()));
		}
	}

	/** Shows a moment of a run that is played; null if it is not. */
	public void play(Frame shown) {
		boolean whole = shown == null ? frame != null : frame == null || shown.arrived() > 0;
		frame = shown;
		double time = shown == null ? model.cursor() : shown.time();
		if (whole) {
			cursor = time;
			repaint();
		} else {
			moveCursor(time);
		}
	}

	/** Marks what has changed since the run before; null for nothing. */
	public void show(RunChange shown) {
		change = shown;
		repaint();
	}

	/** Frames what the pointer is on, or nothing. */
	public void hover(RunElement element) {
		if (!Objects.equals(element, hovered)) {
			hovered = element;
			repaint();
		}
	}

	/** Shows where a dragged token may land, or nothing. */
	public void land(Landing shown) {
		landing = shown;
		repaint();
	}

	/** What is played: what lies ahead is veiled, events that wait travel with the cursor, delivered ones take effect. */
	private void paintPlay(GraphicsSink sink) {
		double x = cursorX();
		TimelineLayout layout = window.layout();
		sink.veil(x, TimelineLayout.RULER, getBounds().width - x, layout.bottom() - TimelineLayout.RULER,
				"timeline.background");
		Diagram.paintWaiting(model.run(), layout, (long) cursor, x, sink);
		if (frame.arrived() > 0 && frame.arrived() < 1) {
			Diagram.paintFlights(model.run(), layout, frame.from(), frame.to(), frame.arrived(), sink);
		}
	}

	/** Paints again what lies between two places of the cursor. */
	private void strip(double left, double right) {
		double label = Glyphs.width(TimeText.number(window.run(), (long) cursor), TimelineLayout.FONT) + 12;
		int width = (int) (right - left) + 2 * STRIP;
		repaint(new Rectangle((int) left - STRIP, 0, width, getBounds().height));
		repaint(new Rectangle((int) left - STRIP, 0, width + 2 * (int) label, (int) TimelineLayout.RULER));
	}

	private double cursorX() {
		return window.layout().x((long) Math.floor(cursor))
				+ (cursor - Math.floor(cursor)) / window.layout().scale().unitsPerStep();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		if (model == null || window.run() != model.run()) {
			return;
		}
		GraphicsSink lanes = new GraphicsSink(graphics, -window.scrolledDown());
		TimelineLayout layout = window.layout();
		double left = layout.lanesLeft() - LaneFigure.OVERHANG;
		lanes.beginClip(left, window.scrolledDown() + TimelineLayout.RULER, getBounds().width - left,
				getBounds().height);
		if (landing != null) {
			landing.paint(window, lanes);
		}
		if (frame != null) {
			paintPlay(lanes);
		}
		if (change != null && change.after() == model.run()) {
			change.paint(layout, layout.time(left), layout.time(getBounds().width), lanes);
		}
		if (hovered != null && !hovered.equals(model.selection())) {
			Diagram.paintFrame(model.run(), layout, hovered, "timeline.hover", lanes);
		}
		if (model.selection() != null) {
			Diagram.paintLinks(model.run(), layout, model.selection(), lanes);
			Diagram.paintFrame(model.run(), layout, model.selection(), "timeline.selection", lanes);
		}
		lanes.endClip();
		GraphicsSink above = new GraphicsSink(graphics, 0);
		above.beginClip(left, 0, getBounds().width - left, getBounds().height);
		if (model.stepping() != null) {
			for (long stop : model.stepping().stops(model)) {
				above.circle(layout.x(stop), TimelineLayout.RULER - DISC, DISC, Ink.fill("timeline.cursor"));
			}
		}
		paintCursor(above);
		above.endClip();
	}

	private void paintCursor(GraphicsSink sink) {
		double x = cursorX();
		double bottom = Math.min(getBounds().height, window.layout().bottom() - window.scrolledDown());
		sink.line(x, 0, x, bottom, Ink.line("timeline.cursor", 1.5));
		String label = TimeText.number(model.run(), (long) Math.floor(cursor));
		double width = Glyphs.width(label, TimelineLayout.FONT) + 8;
		sink.rect(x, 2, width, TimelineLayout.RULER - 5, Ink.fill("timeline.cursor"));
		sink.text(x + 4, Glyphs.baseline(TimelineLayout.RULER / 2, TimelineLayout.FONT), label, TimelineLayout.FONT,
				true, "timeline.background");
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}
}
