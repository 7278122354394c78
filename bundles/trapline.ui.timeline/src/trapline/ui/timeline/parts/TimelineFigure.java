package trapline.ui.timeline.parts;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;

import trapline.diagram.Diagram;
import trapline.diagram.Ink;
import trapline.ui.timeline.TimeWindow;
import trapline.ui.timeline.paint.GraphicsSink;

/** What lies behind the lanes: background, grid, the lines of the hazards. */
final class TimelineFigure extends Figure {
	private final TimeWindow window;

	TimelineFigure(TimeWindow window) {
		this.window = window;
		setOpaque(true);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		GraphicsSink sink = new GraphicsSink(graphics, -window.scrolledDown());
		sink.rect(0, window.scrolledDown(), getBounds().width, getBounds().height, Ink.fill("timeline.background"));
		if (window.run() == null) {
			return;
		}
		double left = window.layout().lanesLeft();
		sink.beginClip(left - 1, window.scrolledDown(), getBounds().width - left + 1, getBounds().height);
		Diagram.paintGrid(window.run(), window.layout(), window.from(), window.to(), sink);
		Diagram.paintHazardLines(window.run(), window.layout(), window.from(), window.to(), sink);
		sink.endClip();
	}
}
