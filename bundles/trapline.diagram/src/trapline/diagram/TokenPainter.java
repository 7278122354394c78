package trapline.diagram;

import trapline.run.EventLane;
import trapline.run.Hatch;
import trapline.run.LaneSpec;
import trapline.run.Outcome;
import trapline.run.Run;

/** Paints pending events: token at the arrival, ribbon while it waits, token at the outcome. */
final class TokenPainter {
	private static final double RADIUS = 8;
	private static final double RIBBON = 11;

	private final Run run;
	private final TimelineLayout layout;
	private final LaneRow row;
	private final long windowStart;
	private final long windowEnd;
	private final ShapeSink sink;
	private final LaneSpec spec;

	TokenPainter(Run run, TimelineLayout layout, LaneRow row, long windowStart, long windowEnd, ShapeSink sink) {
		this.run = run;
		this.layout = layout;
		this.row = row;
		this.windowStart = windowStart;
		this.windowEnd = windowEnd;
		this.sink = sink;
		this.spec = row.lane().spec();
	}

	/** The tokens of an episode; where its ribbon has no segments it is a plain line. */
	void episode(EventLane lane, int index, long from, long to) {
		double y = row.middle();
		boolean arrives = lane.start(index) >= windowStart;
		boolean open = lane.isOpen(index);
		boolean ends = !open && hasOutcome(lane, index);
		if (to > from && lane.firstSegment(index) == lane.segmentsEnd(index)) {
			sink.line(layout.x(from), y, layout.x(to), y, Ink.line(spec.colourRole(), 1.4));
		}
		if (open && run.endTime() <= windowEnd) {
			arrowhead(sink, layout.x(to), y, spec.colourRole());
		}
		boolean instant = lane.start(index) == lane.end(index);
		boolean crowded = ends && layout.x(lane.end(index)) - layout.x(from) < RADIUS;
		if (arrives && !instant && !crowded) {
			Tokens.draw(sink, spec.shape(), spec.letter(), layout.x(from), y, RADIUS, false, spec.colourRole());
		}
		if (ends) {
			outcome(sink, spec, lane.outcome(index), layout.x(lane.end(index)), y);
		}
	}

	/** An outcome just at the end of the window belongs to the next, if there is one. */
	private boolean hasOutcome(EventLane lane, int episode) {
		return lane.end(episode) < windowEnd || windowEnd >= run.endTime();
	}

	/** The event goes on waiting. */
	static void arrowhead(ShapeSink sink, double x, double y, String role) {
		sink.polygon(new double[] { x, x + 9, x }, new double[] { y - 8, y, y + 8 }, Ink.fill(role));
	}

	/** The token of an outcome. */
	static void outcome(ShapeSink sink, LaneSpec spec, Outcome outcome, double x, double y) {
		String role = spec.colourRole();
		if (outcome == Outcome.DELIVERED) {
			Tokens.draw(sink, spec.shape(), spec.letter(), x, y, RADIUS, true, role);
			return;
		}
		Tokens.draw(sink, spec.shape(), (char) 0, x, y, RADIUS, false, role);
		double arm = RADIUS * 0.55;
		switch (outcome) {
		case MERGED -> sink.segments(new double[] { x - arm, y, x + arm, y, x, y - arm, x, y + arm },
				Ink.line(role, 1.8));
		case LOST -> sink.segments(
				new double[] { x - arm, y - arm, x + arm, y + arm, x - arm, y + arm, x + arm, y - arm },
				Ink.line(role, 1.8));
		default -> sink.polyline(new double[] { x + arm, x - arm, x + arm },
				new double[] { y - arm, y, y + arm }, Ink.line(role, 1.8));
		}
	}

	/** The ribbon wears the hatch of what holds the event back; without a hatch it is a thin line. */
	void segment(EventLane lane, int segment, long from, long to) {
		int episode = lane.segmentEpisode(segment);
		boolean first = segment == lane.firstSegment(episode) && lane.segmentStart(segment) >= windowStart;
		boolean last = !lane.isOpen(episode) && to == lane.end(episode) && hasOutcome(lane, episode);
		double x = layout.x(from) + (first ? RADIUS : 0);
		double right = layout.x(to) - (last ? RADIUS : 0);
		double y = row.middle();
		if (right <= x) {
			return;
		}
		if (lane.letter(segment) == '.') {
			sink.line(x, y, right, y, Ink.line(spec.colourRole(), 1.4));
			return;
		}
		Hatch hatch = lane.blocker(segment) < 0 ? Hatch.NONE
				: run.lanes().get(lane.blocker(segment)).spec().hatch();
		sink.hatch(x, y - RIBBON / 2, right - x, RIBBON, hatch, spec.colourRole());
		sink.rect(x, y - RIBBON / 2, right - x, RIBBON, Ink.line(spec.colourRole(), 1));
		reason(lane, segment, x + 6, right - 4);
	}

	/** What holds back, in words, on a patch within the ribbon, if there is room. */
	private void reason(EventLane lane, int segment, double x, double right) {
		String text = lane.reason(segment).isEmpty() ? String.valueOf(lane.letter(segment)) : lane.reason(segment);
		double width = Glyphs.width(text, TimelineLayout.SMALL);
		if (x + width + 6 > right) {
			return;
		}
		sink.rect(x, row.middle() - RIBBON / 2 + 0.5, width + 6, RIBBON - 1, Ink.fill("timeline.background"));
		sink.text(x + 3, Glyphs.baseline(row.middle(), TimelineLayout.SMALL), text, TimelineLayout.SMALL, false,
				spec.colourRole());
	}

	/** Many episodes in little room: a solid ribbon. */
	void dense(long from, long to) {
		double x = layout.x(from);
		sink.rect(x, row.middle() - RIBBON / 2, Math.max(1, layout.x(to) - x), RIBBON, Ink.fill(spec.colourRole()));
	}
}
