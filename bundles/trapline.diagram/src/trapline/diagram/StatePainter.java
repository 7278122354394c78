package trapline.diagram;

import trapline.run.BandState;
import trapline.run.GateState;
import trapline.run.Hatch;
import trapline.run.Lane;
import trapline.run.LaneKind;
import trapline.run.Shade;
import trapline.run.StateLane;

/** Paints bands, gates and values. */
final class StatePainter {
	private static final double SLANT = 4;
	private static final double PADDING = 6;
	/** Narrower states have no sides, lest they turn black. */
	private static final double LEAST = 4;

	private final TimelineLayout layout;
	private final LaneRow row;
	private final ShapeSink sink;

	StatePainter(TimelineLayout layout, LaneRow row, ShapeSink sink) {
		this.layout = layout;
		this.row = row;
		this.sink = sink;
	}

	void interval(StateLane lane, int index, long from, long to) {
		double x = layout.x(from);
		double width = layout.x(to) - x;
		if (lane.notApplicable(index)) {
			return;
		}
		if (lane.unknown(index)) {
			unknown(x, width);
			return;
		}
		switch (lane.spec().kind()) {
		case BAND -> band(lane, index, x, width, from, to);
		case GATE -> gate(lane, index, x, width, from, to);
		default -> value(lane, index, from, to);
		}
	}

	private void unknown(double x, double width) {
		sink.rect(x, row.y(), width, row.height(), Ink.fill("timeline.unknown"));
		String mark = Glyphs.fit("?", TimelineLayout.SMALL, width);
		sink.text(x + Math.max(0, (width - Glyphs.width(mark, TimelineLayout.SMALL)) / 2),
				Glyphs.baseline(row.middle(), TimelineLayout.SMALL), mark, TimelineLayout.SMALL, false, "timeline.dim");
	}

	private void band(StateLane lane, int index, double x, double width, long from, long to) {
		BandState state = lane.band(index);
		String shade = shade(state == null ? Shade.WHITE : state.shade());
		sink.rect(x, row.y(), width, row.height(), Ink.fill("timeline.band." + shade));
		frame(lane, index, x, width, from, to, "timeline.line");
		String label = state == null ? lane.label(index) : state.label();
		double room = width - 2 * PADDING;
		if (state != null && Glyphs.width(label, TimelineLayout.FONT) > room) {
			label = state.shortLabel();
		}
		String fitting = Glyphs.fit(label, TimelineLayout.FONT, room);
		label(fitting.length() < Math.min(4, label.length()) && !fitting.isEmpty() ? label.substring(0, 1) : fitting,
				x + PADDING, "timeline.band.text." + shade);
	}

	private static String shade(Shade shade) {
		return switch (shade) {
		case WHITE -> "white";
		case LIGHT -> "light";
		case DARK -> "dark";
		};
	}

	private void gate(StateLane lane, int index, double x, double width, long from, long to) {
		String role = lane.spec().colourRole();
		if (lane.gate(index) == GateState.OPEN) {
			sink.line(x, row.y() + 0.5, x + width, row.y() + 0.5, Ink.line(role, 1));
		} else if (width < LEAST) {
			sink.rect(x, row.y(), width, row.height(), Ink.fill(role));
		} else {
			sink.rect(x, row.y(), width, row.height(), Ink.fill("timeline.gate.shut"));
			sink.hatch(x, row.y(), width, row.height(), lane.spec().hatch(), role);
			frame(lane, index, x, width, from, to, role);
		}
	}

	/** The outline; an end that lies outside the window, or has not come yet, stays open. */
	private void frame(StateLane lane, int index, double x, double width, long from, long to, String role) {
		boolean wide = width >= LEAST;
		boolean begins = wide && from == lane.start(index);
		boolean ends = wide && to == lane.end(index) && !lane.isOpen(index);
		Frames.draw(sink, x, row.y(), x + width, row.bottom(), begins, ends, Ink.line(role, 1));
	}

	/** A cell with slanted ends; its left end is torn if what it replaced had not been read. */
	private void value(StateLane lane, int index, long from, long to) {
		double x1 = layout.x(from);
		double x2 = layout.x(to);
		double slant = Math.min(SLANT, (x2 - x1) / 2);
		boolean begins = from == lane.start(index) && index > 0;
		boolean ends = !lane.isOpen(index) && to == lane.end(index);
		double top = row.y();
		double middle = row.middle();
		double bottom = row.bottom();
		double left = begins ? slant : 0;
		double right = ends ? slant : 0;
		double[] xs = { x1, x1 + left, x2 - right, x2, x2 - right, x1 + left };
		double[] ys = { middle, top, top, middle, bottom, bottom };
		sink.polygon(xs, ys, Ink.fill("timeline.value"));
		Ink ink = Ink.line("timeline.line", 1);
		if (begins || from == lane.start(index)) {
			double[] upper = left > 0 ? new double[] { middle, top } : new double[] { bottom, top };
			sink.polyline(new double[] { x1, x1 + left }, upper, ink);
		}
		sink.line(x1 + left, top, x2 - right, top, ink);
		sink.line(x1 + left, bottom, x2 - right, bottom, ink);
		if (begins) {
			sink.line(x1, middle, x1 + left, bottom, ink);
		}
		if (ends) {
			sink.polyline(new double[] { x2 - right, x2, x2 - right }, new double[] { top, middle, bottom }, ink);
		}
		if (begins && lane.torn(index - 1)) {
			torn(sink, x1, row.y(), row.height());
		}
		label(Glyphs.fit(lane.label(index), TimelineLayout.FONT, x2 - x1 - 2 * PADDING), x1 + PADDING + 2,
				"timeline.text");
	}

	/** A zigzag: what was here is lost. */
	static void torn(ShapeSink sink, double x, double y, double height) {
		double step = height / 6;
		double[] xs = new double[7];
		double[] ys = new double[7];
		for (int i = 0; i < xs.length; i++) {
			xs[i] = x + (i % 2 == 0 ? -3 : 3);
			ys[i] = y + i * step;
		}
		sink.polyline(xs, ys, Ink.line("timeline.background", 5));
		sink.polyline(xs, ys, Ink.line("timeline.text", 1.8));
	}

	private void label(String text, double x, String role) {
		if (!text.isEmpty()) {
			sink.text(x, Glyphs.baseline(row.middle(), TimelineLayout.FONT), text, TimelineLayout.FONT, false, role);
		}
	}

	/** Too many changes to tell apart: what occurs among them decides, and what holds back is never hidden. */
	void dense(Lane lane, long mask, long from, long to) {
		double x = layout.x(from);
		double width = Math.max(1, layout.x(to) - x);
		if (lane.spec().kind() == LaneKind.GATE) {
			boolean shut = (mask & 1L << GateState.SHUT.ordinal()) != 0;
			boolean open = (mask & 1L << GateState.OPEN.ordinal()) != 0;
			double height = open && shut ? row.height() / 2 : row.height();
			if (shut) {
				sink.hatch(x, row.bottom() - height, width, height, Hatch.VERTICAL, lane.spec().colourRole());
			}
			if (open) {
				sink.line(x, row.y() + 0.5, x + width, row.y() + 0.5, Ink.line(lane.spec().colourRole(), 1));
			}
			return;
		}
		sink.rect(x, row.y(), width, row.height(), Ink.fill("timeline.unknown"));
		sink.hatch(x, row.y(), width, row.height(), Hatch.VERTICAL, "timeline.line");
	}
}
