package trapline.run;

/** How a box of running code ended. */
public enum BoxEnd {
	/** Still running when the run ends. */
	OPEN,
	/** It ran its return instruction: drawn with a hook. */
	RETURNED,
	/** It stopped for another reason (something else took its place). */
	REPLACED;

	private static final BoxEnd[] ALL = values();

	static BoxEnd of(int value) {
		return ALL[value];
	}
}
