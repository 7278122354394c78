package trapline.run;

/** A lane that is in one state at a time: bands, gates, values. An element lasts until the next begins. */
public final class StateLane extends Lane {
	StateLane(LaneSpec spec, int position, Columns columns, TextPool texts, long runEnd) {
		super(spec, position, columns, texts, runEnd);
	}

	@Override
	public long end(int index) {
		return isOpen(index) ? Math.max(runEnd(), start(index)) : start(index + 1);
	}

	@Override
	public boolean isOpen(int index) {
		return index == size() - 1;
	}

	@Override
	public int indexAt(long time) {
		return lastStarted(time);
	}

	/** The state of a gate lane's element. */
	public GateState gate(int index) {
		return GateState.of(value(index));
	}

	/** The state of a band lane's element, or null if unknown or not applicable. */
	public BandState band(int index) {
		return spec().state(value(index));
	}

	/** True if the value was overwritten before anybody read it. */
	public boolean torn(int index) {
		return (columns.flags.get(index) & Columns.TORN) != 0;
	}

	/** True if nothing is known about the value; {@link #detail} says why. */
	public boolean unknown(int index) {
		return spec().kind() == LaneKind.GATE ? gate(index) == GateState.UNKNOWN : value(index) == UNKNOWN;
	}

	/** True if the lane means nothing there. */
	public boolean notApplicable(int index) {
		return spec().kind() == LaneKind.GATE ? gate(index) == GateState.NOT_APPLICABLE
				: value(index) == NOT_APPLICABLE;
	}
}
