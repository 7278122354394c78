package trapline.run;

/** What happened at an instant of a marks lane; the ordinal is the lane's value. */
public enum MarkKind {
	/** Control left the guest; the label is the reason. */
	EXIT,
	/** Control came back without an event. */
	ENTRY,
	/** Control came back with an event put in by the host; the label is the event's letter. */
	INJECTED,
	/** As {@link #INJECTED}, for an event whose first delivery did not complete. */
	REINJECTED,
	/** The entry was refused by its checks. */
	ENTRY_FAILED,
	/** The host asked to be told when a gate opens. */
	WINDOW_REQUESTED,
	/** Control left the guest because that gate opened. */
	WINDOW_TAKEN,
	/** Anything else worth a word. */
	NOTE;

	private static final MarkKind[] ALL = values();

	/** @param value an ordinal as stored in a marks lane */
	public static MarkKind of(int value) {
		return ALL[value];
	}
}
