package trapline.run;

/** The events of a run in words, in order of time; made record by record on demand. */
public final class EventLog {
	private final Columns columns;
	private final TextPool texts;

	/** Uses {@code end} for nothing, {@code label} for the actor, {@code other} for the group. */
	EventLog(Columns columns, TextPool texts) {
		this.columns = columns;
		this.texts = texts;
	}

	public int size() {
		return columns.size();
	}

	public long time(int index) {
		return columns.start.get(index);
	}

	public RunEvent get(int index) {
		return new RunEvent(index, time(index), texts.text(columns.label.get(index)),
				texts.text(columns.other.get(index)), columns.value.get(index), texts.text(columns.detail.get(index)),
				columns.flags.get(index) == 0 ? Side.GUEST : Side.HOST, texts.text(columns.rules.get(index)));
	}

	/** The last event at or before the time, or -1. */
	public int indexAt(long time) {
		return columns.start.floor(time);
	}
}
