package trapline.machine.explore;

/** Watches an exploration, on the thread that explores. */
public interface ExplorationMonitor {
	/** Watches nothing and never cancels. */
	ExplorationMonitor NONE = new ExplorationMonitor() {
	};

	/** Called now and then. */
	default void progress(Progress progress) {
	}

	/** Whether to stop with what is known; asked now and then. */
	default boolean cancelled() {
		return false;
	}
}
