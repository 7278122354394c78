package trapline.run;

/** Instants: marks, whose value is their {@link MarkKind}, or hazards, whose value is their number. */
public final class MarkLane extends Lane {
	MarkLane(LaneSpec spec, int position, Columns columns, TextPool texts, long runEnd) {
		super(spec, position, columns, texts, runEnd);
	}

	@Override
	public long end(int index) {
		return start(index);
	}

	@Override
	public boolean isOpen(int index) {
		return false;
	}

	/** The last mark at or before the time, or -1. */
	@Override
	public int indexAt(long time) {
		return lastStarted(time);
	}

	/** What a mark of a marks lane stands for. */
	public MarkKind mark(int index) {
		return MarkKind.of(value(index));
	}

	/**
	 * True if the mark is an entry and the next puts an event in with it, or says that it failed: where there is no room
	 * for both, the next says it all.
	 */
	public boolean entersWithEvent(int index) {
		if (spec().kind() != LaneKind.MARKS || mark(index) != MarkKind.ENTRY || index + 1 >= size()) {
			return false;
		}
		return switch (mark(index + 1)) {
		case INJECTED, REINJECTED, ENTRY_FAILED -> true;
		case EXIT, ENTRY, WINDOW_REQUESTED, WINDOW_TAKEN, NOTE -> false;
		};
	}

	/** Position of the lane that a hazard is about, or -1. */
	public int about(int index) {
		return spec().kind() == LaneKind.HAZARD ? columns.other.get(index) : -1;
	}
}
