package trapline.diagram;

import trapline.run.EventLane;
import trapline.run.Link;
import trapline.run.Run;

/** Paints what moves while a run is played: events that wait travel with the cursor, those delivered fly to what they start. */
final class MotionPainter {
	private static final double RADIUS = 10;

	private final Run run;
	private final TimelineLayout layout;
	private final ShapeSink sink;

	MotionPainter(Run run, TimelineLayout layout, ShapeSink sink) {
		this.run = run;
		this.layout = layout;
		this.sink = sink;
	}

	/** The tokens of all events that wait at a time, at a place that may lie between two units of time. */
	void waiting(long time, double x) {
		for (LaneRow row : layout.rows()) {
			if (row.lane() instanceof EventLane lane && lane.indexAt(time) >= 0) {
				token(lane, x, row.middle());
			}
		}
	}

	/** The tokens on their way from events of the stretch to their effects. */
	void flights(long from, long to, double part) {
		for (Link link : run.links()) {
			if (link.time() > from && link.time() <= to && run.lanes().get(link.from().lane()) instanceof EventLane lane
					&& link.from().lane() != link.to().lane()) {
				flight(lane, link, part);
			}
		}
	}

	private void flight(EventLane lane, Link link, double part) {
		FeedbackPainter places = new FeedbackPainter(run, layout, sink);
		double[] begin = places.anchor(link.from(), link.time());
		double[] end = places.anchor(link.to(), Long.MIN_VALUE);
		if (begin != null && end != null) {
			token(lane, begin[0] + (end[0] - begin[0]) * part, begin[1] + (end[1] - begin[1]) * part);
		}
	}

	private void token(EventLane lane, double x, double y) {
		Tokens.draw(sink, lane.spec().shape(), lane.spec().letter(), x, y, RADIUS, true, lane.spec().colourRole());
	}
}
