package trapline.ui.timeline.parts;

import java.util.function.Supplier;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;

import trapline.diagram.Diagram;
import trapline.diagram.Glyphs;
import trapline.diagram.LaneRow;
import trapline.diagram.TimelineLayout;
import trapline.ui.timeline.TimeWindow;
import trapline.ui.timeline.paint.GraphicsSink;

/** Paints a lane with its name: what the window shows of it, straight from the run. */
final class LaneFigure extends Figure {
	/** Pixels by which tokens may stand out above and below their row. */
	static final int OVERHANG = 3;

	private final TimeWindow window;
	private final Supplier<LaneRow> row;

	LaneFigure(TimeWindow window, Supplier<LaneRow> row) {
		this.window = window;
		this.row = row;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		LaneRow shown = row.get();
		if (shown == null) {
			return;
		}
		TimelineLayout layout = window.layout();
		GraphicsSink sink = new GraphicsSink(graphics, -window.scrolledDown());
		String label = shown.lane().spec().label();
		double middle = shown.rows() > 1 ? shown.y() + TimelineLayout.BOX / 2 : shown.middle();
		sink.text(layout.labelsRight() - Glyphs.width(label, TimelineLayout.FONT),
				Glyphs.baseline(middle, TimelineLayout.FONT), label, TimelineLayout.FONT, false, "timeline.text");
		double left = layout.lanesLeft() - OVERHANG;
		sink.beginClip(left, shown.y() - OVERHANG, getBounds().width - left, shown.height() + 2 * OVERHANG);
		Diagram.paintLane(window.run(), layout, shown, window.from(), window.to(), sink);
		sink.endClip();
	}
}
