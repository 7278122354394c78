package trapline.machine.explore;

/** Watches an exploration, on the thread that explores. */
public interface ExplorationMonitor {
	/** Watches nothing and never cancels. */
	ExplorationMonitor NONE = new ExplorationMonitor() {
	};

	/**
	 * Called now and then.
	 *
	 * @param states states found so far
	 * @param waiting states among them whose successors are not yet known
	 * @param depth steps from the initial state to the states that are looked at now
	 */
	default void progress(long states, long waiting, int depth) {
	}

	/** Whether to stop with what is known; asked now and then. */
	default boolean cancelled() {
		return false;
	}
}
