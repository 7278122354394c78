package trapline.run;

/** The columns that lanes of every kind share; those that a kind does not use stay empty. */
final class Columns {
	static final int INFERRED = 1;
	static final int TORN = 2;
	static final int END_SHIFT = 4;
	static final long OPEN = Long.MAX_VALUE;

	final LongColumn start;
	/** Only where an element does not end with the start of the next; {@link #OPEN} while it lasts. */
	final LongColumn end;
	final IntColumn value;
	final IntColumn label;
	final IntColumn detail;
	final IntColumn rules;
	final IntColumn flags;
	/** Boxes: the enclosing box. Events: the first waiting segment. Hazards: the lane meant. Segments: the blocker. */
	final IntColumn other;

	Columns() {
		this(new LongColumn(), new LongColumn(), new IntColumn(), new IntColumn(), new IntColumn(), new IntColumn(),
				new IntColumn(), new IntColumn());
	}

	private Columns(LongColumn start, LongColumn end, IntColumn value, IntColumn label, IntColumn detail,
			IntColumn rules, IntColumn flags, IntColumn other) {
		this.start = start;
		this.end = end;
		this.value = value;
		this.label = label;
		this.detail = detail;
		this.rules = rules;
		this.flags = flags;
		this.other = other;
	}

	int size() {
		return start.size();
	}

	void truncate(int size) {
		start.truncate(size);
		end.truncate(Math.min(size, end.size()));
		value.truncate(size);
		label.truncate(size);
		detail.truncate(size);
		rules.truncate(size);
		flags.truncate(size);
		other.truncate(Math.min(size, other.size()));
	}

	Columns freeze() {
		return new Columns(start.freeze(), end.freeze(), value.freeze(), label.freeze(), detail.freeze(),
				rules.freeze(), flags.freeze(), other.freeze());
	}
}
