package trapline.run;

/** The state of a gate lane; the ordinal is the lane's value. */
public enum GateState {
	OPEN, SHUT, UNKNOWN, NOT_APPLICABLE;

	private static final GateState[] ALL = values();

	/** @param value an ordinal as stored in a gate lane */
	public static GateState of(int value) {
		return ALL[value];
	}
}
