package trapline.machine;

/** What becomes of a candidate that is present but outranked. */
public enum Loser {
	/** It stays and is considered again. */
	PENDING,
	/** It is thrown away and its cause will raise it again. */
	DISCARDED,
	/** It is gone for good. */
	LOST
}
