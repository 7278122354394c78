package trapline.run;

import java.util.Objects;

/**
 * What the run's time counts. On the ordinal axis time is {@code event * subticks + sub}: events are numbered from 1,
 * each fills one column of equal width, and several changes within one event differ in their sub-tick.
 *
 * @param kind     what is counted
 * @param label    name of the axis, printed in front of the ruler
 * @param subticks ticks per event on the ordinal axis (1..); 1 on the others
 */
public record TimeAxis(Kind kind, String label, int subticks) {
	/** What a unit of time is. */
	public enum Kind {
		ORDINAL, CYCLES, NANOSECONDS
	}

	public TimeAxis {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(label);
		if (subticks < 1) {
			throw new IllegalArgumentException("subticks must be at least 1, not " + subticks);
		}
		if (kind != Kind.ORDINAL && subticks != 1) {
			throw new IllegalArgumentException("only the ordinal axis has subticks");
		}
	}

	/** An axis of events with so many sub-ticks each. */
	public static TimeAxis ordinal(int subticks) {
		return new TimeAxis(Kind.ORDINAL, "event", subticks);
	}

	/** An axis of cycles. */
	public static TimeAxis cycles() {
		return new TimeAxis(Kind.CYCLES, "cycle", 1);
	}

	/** An axis of wall time in nanoseconds. */
	public static TimeAxis nanoseconds() {
		return new TimeAxis(Kind.NANOSECONDS, "time", 1);
	}

	public boolean isOrdinal() {
		return kind == Kind.ORDINAL;
	}

	/**
	 * The time of a sub-tick of an event.
	 *
	 * @param event 1.. on the ordinal axis
	 * @param sub   0..; sub-ticks beyond the last share the last, so that an event never runs into the next
	 */
	public long at(long event, int sub) {
		return event * subticks + Math.min(sub, subticks - 1);
	}

	/** The event whose column holds the time. */
	public long eventOf(long time) {
		return Math.floorDiv(time, subticks);
	}

	/** The sub-tick of the time within its event. */
	public int subOf(long time) {
		return (int) Math.floorMod(time, (long) subticks);
	}
}
