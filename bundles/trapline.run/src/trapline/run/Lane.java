package trapline.run;

/**
 * An immutable row of a run: elements in order of their start. Indices run from 0 to {@code size() - 1}; an index
 * outside is a programming error and throws {@link IndexOutOfBoundsException} or yields rubbish.
 */
public abstract sealed class Lane permits StateLane, NestingLane, EventLane, MarkLane {
	/** The value of a band or value lane where it is not known; the detail says why. */
	public static final int UNKNOWN = -1;
	/** The value of a band or value lane where it means nothing. */
	public static final int NOT_APPLICABLE = -2;

	private final LaneSpec spec;
	private final int position;
	private final long runEnd;
	private final TextPool texts;
	private volatile Pyramid pyramid;
	final Columns columns;

	Lane(LaneSpec spec, int position, Columns columns, TextPool texts, long runEnd) {
		this.spec = spec;
		this.position = position;
		this.columns = columns;
		this.texts = texts;
		this.runEnd = runEnd;
	}

	public final LaneSpec spec() {
		return spec;
	}

	/** Where the lane stands in {@link Run#lanes()}. */
	public final int position() {
		return position;
	}

	public final int size() {
		return columns.size();
	}

	public final long start(int index) {
		return columns.start.get(index);
	}

	/** When the element ended: exclusive; the end of the run if it still lasts; its start if it is an instant. */
	public abstract long end(int index);

	/** True if the element still lasts when the run ends. */
	public abstract boolean isOpen(int index);

	/** The number that the lane's kind gives a meaning to, see {@link LaneKind}. */
	public final int value(int index) {
		return columns.value.get(index);
	}

	/** What to write on the element; empty if nothing. */
	public String label(int index) {
		return text(columns.label.get(index));
	}

	/** A sentence about the element, or empty; for an unknown value, the reason. */
	public final String detail(int index) {
		return text(columns.detail.get(index));
	}

	/** Ids of the rules that made the element, separated by blanks, or empty. */
	public final String rules(int index) {
		return text(columns.rules.get(index));
	}

	/** True if the element was inferred from a trace rather than recorded. */
	public final boolean inferred(int index) {
		return (columns.flags.get(index) & Columns.INFERRED) != 0;
	}

	/** The index of the element that holds at the time, or -1. Of nested elements, the innermost. */
	public abstract int indexAt(long time);

	/** The index of the last element that starts at or before the time, or -1. */
	public final int lastStarted(long time) {
		return columns.start.floor(time);
	}

	/** The index of the first element that starts at or after the time; {@code size()} if none. */
	public final int firstFrom(long time) {
		return time == Long.MIN_VALUE ? 0 : columns.start.floor(time - 1) + 1;
	}

	/**
	 * The set of values among a range of elements, in logarithmic time. Bit v stands for value v (values beyond 61
	 * share bit 61), bit 62 for {@link #UNKNOWN}, bit 63 for {@link #NOT_APPLICABLE}.
	 *
	 * @param from first element
	 * @param to   one past the last
	 */
	public final long mask(int from, int to) {
		if (to - from <= 2 * Pyramid.BLOCK) {
			long mask = 0;
			for (int i = from; i < to; i++) {
				mask |= bit(i);
			}
			return mask;
		}
		return pyramid().mask(from, to);
	}

	/**
	 * The summary of a level: block b covers the elements {@code b << level} to {@code (b + 1) << level} exclusive.
	 *
	 * @param level 0 for single elements, up to 30
	 */
	public final LaneSummary summary(int level) {
		if (level < 0 || level > 30) {
			throw new IllegalArgumentException("summary level must be in 0..30, not " + level);
		}
		return new LaneSummary(this, level);
	}

	final long bit(int index) {
		int value = spec.kind() == LaneKind.VALUE && value(index) >= 0 ? 0 : value(index);
		if (value >= 0) {
			return 1L << Math.min(value, 61);
		}
		return value == UNKNOWN ? 1L << 62 : 1L << 63;
	}

	final String text(int number) {
		return texts.text(number);
	}

	final long runEnd() {
		return runEnd;
	}

	private Pyramid pyramid() {
		Pyramid result = pyramid;
		if (result == null) {
			result = new Pyramid(this);
			pyramid = result;
		}
		return result;
	}
}
