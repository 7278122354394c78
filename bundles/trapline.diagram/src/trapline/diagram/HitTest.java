package trapline.diagram;

import trapline.run.EventLane;
import trapline.run.Lane;
import trapline.run.MarkLane;
import trapline.run.NestingLane;
import trapline.run.RunElement;

/** Finds what lies under a point, by binary search in the layout and in the lane. */
final class HitTest {
	/** How far from its place a token or a mark can still be hit. */
	private static final double REACH = 8;

	private HitTest() {
	}

	static Hit hit(TimelineLayout layout, double x, double y) {
		long time = layout.time(x);
		if (y < layout.top()) {
			return new Hit(Hit.Area.NOTHING, -1, null, time);
		}
		if (y < layout.rulerBottom()) {
			return new Hit(Hit.Area.RULER, -1, null, time);
		}
		if (y >= layout.bottom()) {
			boolean caption = !layout.captions().isEmpty() && y < layout.bottom() + TimelineLayout.BOX;
			return new Hit(caption ? Hit.Area.CAPTION : Hit.Area.NOTHING, -1, null, time);
		}
		LaneRow row = layout.rowAt(y);
		if (row == null) {
			return new Hit(Hit.Area.NOTHING, -1, null, time);
		}
		int lane = row.lane().position();
		if (x < layout.lanesLeft() - REACH) {
			return new Hit(Hit.Area.LABEL, lane, null, time);
		}
		int index = index(layout, row, x, y, time);
		return new Hit(Hit.Area.LANE, lane, index < 0 ? null : new RunElement(lane, index), time);
	}

	private static int index(TimelineLayout layout, LaneRow row, double x, double y, long time) {
		Lane lane = row.lane();
		if (lane instanceof MarkLane) {
			return nearest(layout, lane, x);
		}
		if (lane instanceof EventLane events) {
			int token = nearest(layout, lane, x);
			return token >= 0 ? token : episode(layout, events, x, time);
		}
		if (lane instanceof NestingLane nesting) {
			int wanted = (int) ((y - row.y()) / TimelineLayout.BOX);
			int index = nesting.indexAt(time);
			while (index >= 0 && Math.min(nesting.value(index), TimelineLayout.MAX_BOX_ROWS - 1) > wanted) {
				index = nesting.parent(index);
			}
			return index >= 0 && Math.min(nesting.value(index), TimelineLayout.MAX_BOX_ROWS - 1) == wanted ? index : -1;
		}
		int index = lane.indexAt(time);
		return index >= 0 && time < lane.end(index) ? index : -1;
	}

	private static int episode(TimelineLayout layout, EventLane events, double x, long time) {
		int index = events.indexAt(time);
		if (index >= 0) {
			return index;
		}
		int before = events.lastStarted(time);
		return before >= 0 && layout.x(events.end(before)) >= x - REACH ? before : -1;
	}

	/** The element whose start is nearest to the place, within reach; -1 if none. */
	private static int nearest(TimelineLayout layout, Lane lane, double x) {
		int before = lane.lastStarted(layout.time(x));
		int after = before + 1;
		double left = before < 0 ? Double.MAX_VALUE : x - layout.x(lane.start(before));
		double right = after >= lane.size() ? Double.MAX_VALUE : layout.x(lane.start(after)) - x;
		if (Math.min(left, right) > REACH) {
			return -1;
		}
		return left <= right ? before : after;
	}
}
