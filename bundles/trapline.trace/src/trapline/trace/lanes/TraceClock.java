package trapline.trace.lanes;

import trapline.run.TimeAxis;
import trapline.trace.ProblemLog;
import trapline.trace.Stamp;
import trapline.trace.TraceEvent;

/**
 * Gives every event its place on the time axis of the Run. Places rise strictly, {@link #STEP} apart at least, so that events of the same
 * microsecond keep their order and every event has room for the states it passes through.
 */
final class TraceClock {

	/** Least distance of two events in ns; also the number of sub-ticks of an event without time. */
	static final int STEP = 4;

	private final TimeAxis axis;
	private final ProblemLog problems;
	private long origin;
	private long lastNs = TraceEvent.ABSENT;
	private long last;
	private long events;

	/** @param timed whether the trace has times at all; without, the axis counts events */
	TraceClock(boolean timed, ProblemLog problems) {
		axis = timed ? TimeAxis.nanoseconds() : TimeAxis.ordinal(STEP);
		this.problems = problems;
		last = axis.isOrdinal() ? 0 : -STEP;
	}

	TimeAxis axis() {
		return axis;
	}

	/** The first instant of the run. */
	long start() {
		return axis.isOrdinal() ? axis.at(1, 0) : 0;
	}

	/** Host time of the first timed event in ns. */
	long origin() {
		return origin;
	}

	/** The place of a remark, which is no event: where it was written if it has a time, otherwise beside the event before it. */
	long remark(Stamp at) {
		if (at.timed() && timed()) {
			return next(at);
		}
		if (events == 0) {
			return start();
		}
		return axis.isOrdinal() ? axis.at(events, STEP - 1) : last;
	}

	/** The place of the next event in file order. */
	long next(Stamp at) {
		events++;
		if (axis.isOrdinal()) {
			return axis.at(events, 0);
		}
		long wanted = last + STEP;
		if (at.timed()) {
			if (lastNs == TraceEvent.ABSENT) {
				origin = at.ns() - Math.max(0, wanted);
				lastNs = at.ns();
			}
			if (at.ns() < lastNs) {
				problems.addOnce("backwards", at.line(), 0,
						"the time goes back by " + (lastNs - at.ns()) + " ns: this event, and any other such, is drawn in file order");
			} else {
				lastNs = at.ns();
				wanted = Math.max(wanted, at.ns() - origin);
			}
		}
		last = wanted;
		return wanted;
	}

	/** Behind the last event: on the axis of events its whole column belongs to the run. */
	long end() {
		return axis.isOrdinal() ? axis.at(events + 1, 0) : last;
	}

	/** Whether events lie at their wall time. */
	boolean timed() {
		return !axis.isOrdinal();
	}
}
