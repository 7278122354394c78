package trapline.diagram;

import trapline.run.EventLane;
import trapline.run.Lane;
import trapline.run.MarkLane;
import trapline.run.NestingLane;
import trapline.run.StateLane;

/**
 * Walks the part of a lane that lies in a window and tells a {@link LaneVisitor} what to draw. What is narrower than a
 * grain is summed up, so that the number of calls, and the time they take, follow the width of the window and not the
 * number of elements in it.
 */
public final class LaneWalker {
	private final TimeScale scale;
	private final double grain;
	private final int few;
	private final LaneVisitor visitor;
	private Lane lane;
	private long from;
	private long to;
	private int denseFirst;
	private int denseLast;
	private long denseFrom;
	private long denseTo;
	private long denseMask;

	/**
	 * @param scale the map from time to place
	 * @param grain width in steps of the scale of what can just be seen; above 0
	 * @param few   so many marks or episodes within one grain are still told one by one; 0..
	 */
	public LaneWalker(TimeScale scale, double grain, int few, LaneVisitor visitor) {
		this.scale = scale;
		this.grain = grain;
		this.few = few;
		this.visitor = visitor;
	}

	/** Walks the lane from one time (inclusive) to another (exclusive). */
	public void walk(Lane walked, long windowFrom, long windowTo) {
		lane = walked;
		from = windowFrom;
		to = windowTo;
		denseLast = -1;
		if (from >= to || lane.size() == 0) {
			return;
		}
		if (lane instanceof StateLane states) {
			states(states);
		} else if (lane instanceof NestingLane nesting) {
			boxes(nesting);
		} else if (lane instanceof EventLane events) {
			episodes(events);
		} else if (lane instanceof MarkLane marks) {
			marks(marks);
		}
		flush();
	}

	private boolean visible(long start, long end) {
		return end >= to || scale.cell(end, grain) > scale.cell(start, grain);
	}

	private void states(StateLane states) {
		int index = Math.max(0, states.indexAt(from));
		while (index < states.size() && states.start(index) < to) {
			long start = Math.max(from, states.start(index));
			if (visible(start, states.end(index))) {
				flush();
				visitor.interval(states, index, start, Math.min(to, states.end(index)));
				index++;
				continue;
			}
			long border = scale.cellEnd(start, grain);
			int next = states.firstFrom(border);
			dense(index, next, start, border);
			if (border < to && visible(border, states.end(next - 1))) {
				flush();
				visitor.interval(states, next - 1, border, Math.min(to, states.end(next - 1)));
			}
			index = next;
		}
	}

	private void boxes(NestingLane nesting) {
		chain(nesting, nesting.indexAt(from), 0);
		int index = nesting.firstFrom(from + 1);
		while (index < nesting.size() && nesting.start(index) < to) {
			long start = nesting.start(index);
			if (visible(start, nesting.end(index))) {
				box(nesting, index);
				index++;
				continue;
			}
			long border = scale.cellEnd(start, grain);
			int next = nesting.firstFrom(border);
			dense(index, next, start, border);
			chain(nesting, lasting(nesting, next, border), index);
			index = next;
		}
	}

	/** The innermost box, of those before an index, that is still to be seen after a border. */
	private int lasting(NestingLane nesting, int before, long border) {
		int index = nesting.indexAt(border);
		while (index >= before || index >= 0 && !visible(border, nesting.end(index))) {
			index = nesting.parent(index);
		}
		return index;
	}

	/** Tells a box and those around it down to a first index, outermost first. */
	private void chain(NestingLane nesting, int index, int first) {
		if (index >= first && index >= 0) {
			chain(nesting, nesting.parent(index), first);
			box(nesting, index);
		}
	}

	private void box(NestingLane nesting, int index) {
		flush();
		visitor.box(nesting, index, Math.max(from, nesting.start(index)), Math.min(to, nesting.end(index)));
	}

	private void episodes(EventLane events) {
		int index = events.indexAt(from);
		if (index < 0 || events.start(index) == events.end(index)) {
			index = events.firstFrom(from);
			outcomeAtBorder(events, index - 1);
		}
		while (index < events.size() && events.start(index) < to) {
			long start = Math.max(from, events.start(index));
			long border = scale.cellEnd(start, grain);
			int next = events.firstFrom(border);
			if (visible(start, events.end(index)) || next - index <= few) {
				episode(events, index);
				index++;
				continue;
			}
			dense(index, next, start, border);
			int lasting = events.indexAt(border);
			if (lasting >= index && lasting < next && visible(border, events.end(lasting))) {
				episode(events, lasting);
			}
			index = next;
		}
	}

	/** An episode that ends just where the window begins has its outcome in this window. */
	private void outcomeAtBorder(EventLane events, int before) {
		int index = before;
		while (index >= 0 && events.start(index) == events.end(index)) {
			index--;
		}
		if (index >= 0 && events.end(index) == from) {
			visitor.episode(events, index, from, from);
		}
	}

	private void episode(EventLane events, int index) {
		flush();
		long end = Math.min(to, events.end(index));
		visitor.episode(events, index, Math.max(from, events.start(index)), end);
		int segment = Math.max(events.firstSegment(index), events.segmentAt(from));
		long time = from;
		while (time < end && segment < events.segmentsEnd(index) && events.segmentStart(segment) < end) {
			long start = Math.max(time, events.segmentStart(segment));
			time = Math.min(end, events.segmentEnd(segment));
			if (visible(start, time)) {
				visitor.segment(events, segment, start, time);
				segment++;
			} else {
				time = Math.min(end, scale.cellEnd(start, grain));
				visitor.segment(events, segment, start, time);
				segment = Math.max(segment + 1, events.segmentAt(time));
			}
		}
	}

	private void marks(MarkLane marks) {
		int index = marks.firstFrom(from);
		while (index < marks.size() && marks.start(index) < to) {
			long border = scale.cellEnd(marks.start(index), grain);
			int next = marks.firstFrom(border);
			if (next - index > few) {
				dense(index, next, marks.start(index), border);
			} else {
				flush();
				for (int i = index; i < next && marks.start(i) < to; i++) {
					visitor.mark(marks, i);
				}
			}
			index = next;
		}
	}

	/** Neighbouring stretches with the same content become one call. */
	private void dense(int first, int last, long start, long end) {
		long mask = lane.mask(first, last);
		long stop = Math.min(to, end);
		boolean goesOn = denseLast == first && denseMask == mask
				&& scale.cell(start, grain) <= scale.cell(denseTo, grain);
		if (!goesOn) {
			flush();
			denseFirst = first;
			denseFrom = start;
			denseMask = mask;
		}
		denseLast = last;
		denseTo = stop;
	}

	private void flush() {
		if (denseLast >= 0) {
			visitor.dense(lane, denseFirst, denseLast, denseFrom, denseTo);
			denseLast = -1;
		}
	}
}
