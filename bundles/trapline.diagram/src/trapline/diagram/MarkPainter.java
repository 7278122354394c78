package trapline.diagram;

import trapline.run.Lane;
import trapline.run.LaneKind;
import trapline.run.MarkKind;
import trapline.run.MarkLane;

/** Paints exits, entries, injections, windows and hazards. */
final class MarkPainter {
	private static final double HALF = 5;
	private static final double TALL = 9;
	/** How far the last label may reach beyond the window. */
	private static final double OVERHANG = 18;

	private final TimelineLayout layout;
	private final LaneRow row;
	private final long windowEnd;
	private final ShapeSink sink;
	/** Where the next hazard has room. */
	private double free = Double.NEGATIVE_INFINITY;

	MarkPainter(TimelineLayout layout, LaneRow row, long windowEnd, ShapeSink sink) {
		this.layout = layout;
		this.row = row;
		this.windowEnd = windowEnd;
		this.sink = sink;
	}

	void mark(MarkLane lane, int index) {
		double x = layout.x(lane.start(index));
		double room = room(lane, index, x);
		if (lane.spec().kind() == LaneKind.HAZARD) {
			hazard(lane, index, x, room);
			return;
		}
		if (lane.entersWithEvent(index) && room < 0) {
			return;
		}
		MarkKind kind = lane.mark(index);
		sign(sink, kind, x, row.middle(), lane.inferred(index));
		label(lane.label(index), x + HALF + 4, room, kind == MarkKind.INJECTED || kind == MarkKind.REINJECTED);
	}

	/** The sign of a mark around a middle. */
	static void sign(ShapeSink sink, MarkKind kind, double x, double y, boolean inferred) {
		switch (kind) {
		case EXIT -> notch(sink, x, y, 1, "timeline.background", "timeline.exit", inferred);
		case ENTRY -> notch(sink, x, y, -1, "timeline.background", "timeline.exit", inferred);
		case INJECTED, REINJECTED -> {
			notch(sink, x, y, -1, inferred ? "timeline.background" : "timeline.injected", "timeline.injected",
					inferred);
			if (kind == MarkKind.REINJECTED) {
				loop(sink, x, y);
			}
		}
		case ENTRY_FAILED -> {
			notch(sink, x, y, -1, "timeline.background", "timeline.exit", inferred);
			sink.segments(new double[] { x - HALF, y - HALF, x + HALF, y + HALF, x - HALF, y + HALF, x + HALF, y - HALF },
					Ink.line("timeline.exit", 1.4));
		}
		case WINDOW_REQUESTED -> door(sink, x, y, false);
		case WINDOW_TAKEN -> door(sink, x, y, true);
		case NOTE -> sink.circle(x, y, 2.5, Ink.fill("timeline.exit"));
		}
	}

	/** How many pixels are free between a mark and the next, or the end of the window. */
	private double room(MarkLane lane, int index, double x) {
		int next = index + 1;
		if (next < lane.size() && lane.start(next) < windowEnd) {
			return layout.x(lane.start(next)) - x - 2 * HALF - 6;
		}
		return layout.x(windowEnd) - x + OVERHANG;
	}

	/** A label that is cut to a few letters would mislead, so it is left out. */
	private void label(String label, double x, double room, boolean strong) {
		String text = Glyphs.fit(label, 11, room);
		if (!text.isEmpty() && (text.length() == label.length() || text.length() > 3)) {
			sink.text(x, Glyphs.baseline(row.middle(), 11), text, 11, strong, "timeline.text");
		}
	}

	/** A triangle that points down (1) or up (-1). */
	private static void notch(ShapeSink sink, double x, double y, int direction, String fill, String stroke,
			boolean inferred) {
		double half = TALL / 2 * direction;
		sink.polygon(new double[] { x - HALF, x + HALF, x }, new double[] { y - half, y - half, y + half },
				Ink.of(fill, stroke, 1.3).dashed(inferred ? Ink.Dash.DASHED : Ink.Dash.SOLID));
	}

	/** An arrow that turns back: the event is put in again. */
	private static void loop(ShapeSink sink, double x, double y) {
		sink.polyline(new double[] { x - HALF, x - HALF - 3, x - HALF - 3, x + HALF },
				new double[] { y - 1, y - 1, y + TALL / 2 + 3, y + TALL / 2 + 3 }, Ink.line("timeline.injected", 1.3));
	}

	private static void door(ShapeSink sink, double x, double y, boolean open) {
		Ink ink = Ink.of("timeline.background", "timeline.exit", 1.3);
		sink.rect(x - 4, y - 6, 8, 12, ink);
		if (open) {
			sink.polygon(new double[] { x - 4, x + 2, x + 2, x - 4 }, new double[] { y - 6, y - 3, y + 9, y + 6 },
					Ink.of("timeline.unknown", "timeline.exit", 1.3));
		} else {
			sink.circle(x + 1.8, y, 0.9, Ink.fill("timeline.exit"));
		}
	}

	/** Hazards of the same instant stand side by side. */
	private void hazard(MarkLane lane, int index, double place, double room) {
		double x = Math.max(place, free);
		free = x + 23;
		triangle(sink, x, row.y(), Integer.toString(lane.value(index)));
		label(lane.label(index), x + 13, room - 10 - (x - place), false);
	}

	/** A warning triangle with a number: the apex at the top, 20 pixels high. */
	static void triangle(ShapeSink sink, double x, double top, String number) {
		sink.polygon(new double[] { x, x + 11, x - 11 }, new double[] { top + 1, top + 20, top + 20 },
				Ink.of("timeline.hazard.fill", "timeline.hazard", 1.3));
		double size = number.length() > 2 ? 7 : 10;
		sink.text(x - Glyphs.width(number, size) / 2, top + 17.5, number, size, true, "timeline.hazard");
	}

	/** Marks without room of their own: small strokes side by side. */
	void dense(Lane lane, long from, long to) {
		double x = layout.x(from);
		String role = lane.spec().kind() == LaneKind.HAZARD ? "timeline.hazard.line" : "timeline.exit";
		sink.rect(x, row.middle() - 5, Math.max(1, layout.x(to) - x), 10, Ink.fill(role));
	}
}
