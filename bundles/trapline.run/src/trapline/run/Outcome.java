package trapline.run;

/** How an episode of a pending event ended; the ordinal is the event lane's value. */
public enum Outcome {
	/** Not ended: the event waits when the run ends. */
	WAITING,
	DELIVERED,
	/** Absorbed by an equal event that was already pending. */
	MERGED,
	LOST,
	/** Its delivery was cut short and it became pending elsewhere. */
	RETURNED;

	private static final Outcome[] ALL = values();

	/** @param value an ordinal as stored in an event lane */
	public static Outcome of(int value) {
		return ALL[value];
	}
}
