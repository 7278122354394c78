package trapline.diagram;

import trapline.run.BoxEnd;
import trapline.run.NestingLane;

/** Paints nested boxes of running code. */
final class BoxPainter {
	private static final double PADDING = 6;
	private static final double HOOK = 6;
	/** Narrower boxes have no inside. */
	private static final double LEAST = 3;

	private final TimelineLayout layout;
	private final LaneRow row;
	private final long windowStart;
	private final long windowEnd;
	private final ShapeSink sink;

	BoxPainter(TimelineLayout layout, LaneRow row, long windowStart, long windowEnd, ShapeSink sink) {
		this.layout = layout;
		this.row = row;
		this.windowStart = windowStart;
		this.windowEnd = windowEnd;
		this.sink = sink;
	}

	private double top(int depth) {
		return row.y() + Math.min(depth, row.rows() - 1) * TimelineLayout.BOX;
	}

	void box(NestingLane lane, int index, long from, long to) {
		int depth = lane.value(index);
		double x = layout.x(from);
		double right = layout.x(to);
		double y = top(depth);
		double bottom = y + TimelineLayout.BOX - 1;
		boolean begins = lane.start(index) >= windowStart;
		boolean ends = !lane.isOpen(index) && lane.end(index) <= windowEnd;
		sink.rect(x, y, right - x, bottom - y, Ink.fill(depth == 0 ? "timeline.code" : "timeline.code.deep"));
		if (right - x < LEAST) {
			sink.rect(x, y, right - x, bottom - y, Ink.fill("timeline.gate"));
			return;
		}
		Ink edge = Ink.line("timeline.line", 1)
				.dashed(lane.inferred(index) ? Ink.Dash.DASHED : Ink.Dash.SOLID);
		Frames.draw(sink, x, y, right, bottom, begins, ends, edge);
		if (ends && lane.closing(index) == BoxEnd.RETURNED && right - x > HOOK) {
			hook(sink, right, (y + bottom) / 2, "timeline.line");
		}
		double room = right - x - 2 * PADDING;
		String label = Glyphs.fit(lane.label(index), TimelineLayout.FONT, room);
		if (!label.isEmpty()) {
			sink.text(x + PADDING, Glyphs.baseline((y + bottom) / 2, TimelineLayout.FONT), label, TimelineLayout.FONT,
					false, "timeline.text");
		}
	}

	/** A hook to the left: the code returned. */
	static void hook(ShapeSink sink, double x, double middle, String role) {
		sink.polyline(new double[] { x, x + HOOK, x + HOOK, x + 1 },
				new double[] { middle - 4, middle - 4, middle + 4, middle + 4 }, Ink.line(role, 1.4));
		sink.polygon(new double[] { x, x + 4, x + 4 }, new double[] { middle + 4, middle + 1, middle + 7 },
				Ink.fill(role));
	}

	/** Boxes too narrow to tell apart: a grey cell in each row that has some. */
	void dense(long mask, long from, long to) {
		double x = layout.x(from);
		double width = Math.max(1, layout.x(to) - x);
		long rows = 0;
		for (int depth = 0; depth < 62; depth++) {
			if ((mask & 1L << depth) != 0) {
				rows |= 1L << Math.min(depth, row.rows() - 1);
			}
		}
		for (int at = 0; at < row.rows(); at++) {
			if ((rows & 1L << at) != 0) {
				sink.rect(x, top(at), width, TimelineLayout.BOX - 1, Ink.fill("timeline.gate"));
			}
		}
	}
}
