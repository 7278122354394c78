package trapline.diagram;

import trapline.run.EventLane;
import trapline.run.Lane;
import trapline.run.MarkLane;
import trapline.run.NestingLane;
import trapline.run.Run;
import trapline.run.StateLane;

/** Paints what the walk over one lane finds, by the painter of the lane's kind. */
final class LanePainter implements LaneVisitor {
	private final StatePainter states;
	private final BoxPainter boxes;
	private final TokenPainter tokens;
	private final MarkPainter marks;

	LanePainter(Run run, TimelineLayout layout, LaneRow row, long from, long to, ShapeSink sink) {
		states = new StatePainter(layout, row, sink);
		boxes = new BoxPainter(layout, row, from, to, sink);
		tokens = new TokenPainter(run, layout, row, from, to, sink);
		marks = new MarkPainter(layout, row, to, sink);
	}

	@Override
	public void interval(StateLane lane, int index, long from, long to) {
		states.interval(lane, index, from, to);
	}

	@Override
	public void box(NestingLane lane, int index, long from, long to) {
		boxes.box(lane, index, from, to);
	}

	@Override
	public void episode(EventLane lane, int index, long from, long to) {
		tokens.episode(lane, index, from, to);
	}

	@Override
	public void segment(EventLane lane, int segment, long from, long to) {
		tokens.segment(lane, segment, from, to);
	}

	@Override
	public void mark(MarkLane lane, int index) {
		marks.mark(lane, index);
	}

	@Override
	public void dense(Lane lane, int first, int last, long from, long to) {
		long mask = lane.mask(first, last);
		switch (lane.spec().kind()) {
		case BAND, GATE, VALUE -> states.dense(lane, mask, from, to);
		case NESTING -> boxes.dense(mask, from, to);
		case EVENT -> tokens.dense(from, to);
		case MARKS, HAZARD -> marks.dense(lane, from, to);
		}
	}
}
