package trapline.run;

/** Which column of a two-column text an event's sentence belongs to. */
public enum Side {
	GUEST, HOST
}
