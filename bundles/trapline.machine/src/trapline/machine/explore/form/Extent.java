package trapline.machine.explore.form;

/** How much of a Machine a search wants to know. */
public enum Extent {
	/** Its judgements, faults, and the values that scenarios share in memory at its ends. */
	ALL,
	/** Its judgements and faults: what is shared in memory matters as far as these depend on it. */
	JUDGED,
	/** Its judgements only: actors and arrivals that cannot influence them never act, so that their faults are not met. */
	ASKED
}
