package trapline.conform.program;

/** What the stacks of a processor hold. */
public enum StackForm {
	/** Whole frames. */
	FRAMES,
	/** Words, for what overlapping frames really do. */
	WORDS
}
