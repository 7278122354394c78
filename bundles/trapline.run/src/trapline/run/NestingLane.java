package trapline.run;

/** Boxes of running code. The value of a box is its depth, 0 for the outermost row. */
public final class NestingLane extends Lane {
	NestingLane(LaneSpec spec, int position, Columns columns, TextPool texts, long runEnd) {
		super(spec, position, columns, texts, runEnd);
	}

	@Override
	public long end(int index) {
		return isOpen(index) ? Math.max(runEnd(), start(index)) : columns.end.get(index);
	}

	@Override
	public boolean isOpen(int index) {
		return columns.end.get(index) == Columns.OPEN;
	}

	@Override
	public int indexAt(long time) {
		int index = lastStarted(time);
		while (index >= 0 && !isOpen(index) && end(index) <= time) {
			index = parent(index);
		}
		return index;
	}

	/** The box around this one, or -1. */
	public int parent(int index) {
		return columns.other.get(index);
	}

	/** How the box ended. */
	public BoxEnd closing(int index) {
		return BoxEnd.of(columns.flags.get(index) >> Columns.END_SHIFT);
	}

	/** The depth of the deepest box plus one; 0 if there is none. */
	public int rows() {
		return 64 - Long.numberOfLeadingZeros(mask(0, size()));
	}
}
