package trapline.diagram;

import trapline.run.EventLane;
import trapline.run.Lane;
import trapline.run.Link;
import trapline.run.MarkLane;
import trapline.run.NestingLane;
import trapline.run.Run;
import trapline.run.RunElement;

/** Paints what lies over a timeline: cursor, selection, links, markers. */
final class FeedbackPainter {
	private static final double REACH = 10;
	private static final double BAR = 2.5;
	private static final double LEAST_BAR = 8;
	private static final double CROSS = 3;

	private final Run run;
	private final TimelineLayout layout;
	private final ShapeSink sink;

	FeedbackPainter(Run run, TimelineLayout layout, ShapeSink sink) {
		this.run = run;
		this.layout = layout;
		this.sink = sink;
	}

	void cursor(long time) {
		double x = layout.x(time);
		sink.line(x, layout.top(), x, layout.bottom(), Ink.line("timeline.cursor", 1.5));
		String label = TimeText.number(run, time);
		double width = Glyphs.width(label, TimelineLayout.FONT) + 8;
		sink.rect(x, layout.top() + 2, width, TimelineLayout.RULER - 5, Ink.fill("timeline.cursor"));
		sink.text(x + 4, Glyphs.baseline(layout.top() + TimelineLayout.RULER / 2, TimelineLayout.FONT), label,
				TimelineLayout.FONT, true, "timeline.background");
	}

	void marker(Marker marker) {
		double x = layout.x(marker.time());
		double y = layout.top();
		sink.line(x, y, x, layout.bottom(), Ink.line("timeline.marker", 1).dashed(Ink.Dash.DASHED));
		sink.polygon(new double[] { x, x + 14, x + 11, x + 14, x }, new double[] { y, y, y + 7, y + 14, y + 14 },
				Ink.fill("timeline.marker"));
		sink.text(x + 2.5, y + 11, String.valueOf(marker.letter()), 11, true, "timeline.background");
	}

	void frame(RunElement element, String role) {
		double[] box = box(element);
		if (box != null) {
			sink.rect(box[0] - 2, box[1] - 2, box[2] - box[0] + 4, box[3] - box[1] + 4, Ink.line(role, 2));
		}
	}

	/** A bar under an element that is new. */
	void fresh(RunElement element) {
		double[] box = box(element);
		if (box != null) {
			double right = Math.max(box[2], box[0] + LEAST_BAR);
			sink.rect(box[0], box[3] - 1, right - box[0], BAR, Ink.fill("timeline.marker"));
		}
	}

	/** A cross at the upper edge of a lane, where something is gone. */
	void gone(int lane, long time) {
		LaneRow row = layout.row(lane);
		if (row != null) {
			double x = layout.x(time);
			double y = row.y() + CROSS;
			Ink ink = Ink.line("timeline.marker", 1.5);
			sink.line(x - CROSS, y - CROSS, x + CROSS, y + CROSS, ink);
			sink.line(x - CROSS, y + CROSS, x + CROSS, y - CROSS, ink);
		}
	}

	/** Left, upper, right and lower edge of an element; null if it is not shown. */
	private double[] box(RunElement element) {
		LaneRow row = layout.row(element.lane());
		if (row == null || element.index() >= row.lane().size()) {
			return null;
		}
		Lane lane = row.lane();
		double x = layout.x(lane.start(element.index()));
		double right = layout.x(lane.end(element.index()));
		double y = row.y();
		double height = row.height();
		if (lane instanceof NestingLane nesting) {
			y += Math.min(nesting.value(element.index()), row.rows() - 1) * TimelineLayout.BOX;
			height = TimelineLayout.BOX - 1;
		}
		if (right - x < 2 * REACH && lane instanceof MarkLane) {
			x -= REACH;
			right = x + 2 * REACH;
		}
		return new double[] { x, y, right, y + height };
	}

	/** A thin arrow from the cause to the effect; within a lane it goes around what stands between them. */
	void link(Link link) {
		LaneRow effect = layout.row(link.to().lane());
		double[] from = anchor(link.from(), link.time());
		double[] to = anchor(link.to(), Long.MIN_VALUE);
		if (from == null || to == null) {
			return;
		}
		Ink ink = Ink.line("timeline.link", 1.2);
		if (link.from().lane() == link.to().lane() && from[1] == to[1]) {
			double y = effect.y() - 2;
			sink.polyline(new double[] { from[0], from[0] + 3, to[0] - 3, to[0] }, new double[] { from[1] - 6, y, y, y + 3 },
					ink);
			head(to[0], to[1] - 6, 0, 1);
			return;
		}
		sink.line(from[0], from[1], to[0], to[1], ink);
		double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
		if (length >= 1) {
			head(to[0], to[1], (to[0] - from[0]) / length, (to[1] - from[1]) / length);
		}
	}

	/** An arrowhead at a point, in a direction of length 1. */
	private void head(double x, double y, double dx, double dy) {
		sink.polygon(new double[] { x, x - 7 * dx + 3 * dy, x - 7 * dx - 3 * dy },
				new double[] { y, y - 7 * dy - 3 * dx, y - 7 * dy + 3 * dx }, Ink.fill("timeline.link"));
	}

	/** Where an arrow meets an element: a cause that ended before its effect is left at its end. Null if it is not shown. */
	double[] anchor(RunElement element, long effect) {
		LaneRow row = layout.row(element.lane());
		if (row == null || element.index() >= row.lane().size()) {
			return null;
		}
		Lane lane = row.lane();
		boolean over = lane instanceof EventLane && lane.end(element.index()) <= effect;
		double x = layout.x(over ? lane.end(element.index()) : lane.start(element.index()));
		double y = row.middle();
		if (lane instanceof NestingLane nesting) {
			y = row.y() + (Math.min(nesting.value(element.index()), row.rows() - 1) + 0.5) * TimelineLayout.BOX;
		}
		return new double[] { x, y };
	}
}
