package trapline.session;

import trapline.run.RunElement;

/**
 * Something on a lane that causes or is caused.
 *
 * @param what    its part in causes and effects
 * @param owner   whom it concerns
 * @param element where it is
 */
record Noted(What what, String owner, RunElement element) {
	/** In the order in which they cause each other when they come at once. */
	enum What {
		DELIVERED, INJECTED, ENTRY, EXIT, BOX
	}
}
