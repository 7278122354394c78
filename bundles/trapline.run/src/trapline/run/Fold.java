package trapline.run;

/** When a lane gives up its row and becomes a few words in the "constant:" caption. */
public enum Fold {
	NEVER,
	/** When it never changes. */
	CONSTANT,
	/** When it changes at most once. */
	SETTLED
}
