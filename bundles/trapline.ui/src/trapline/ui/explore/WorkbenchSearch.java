package trapline.ui.explore;

import trapline.machine.explore.ExplorationOptions;

/** How searches share the machine with the workbench. */
final class WorkbenchSearch {
	/** The other half is for the workbench, and one processor too. */
	private static final double SHARE_OF_HEAP = 0.5;

	private WorkbenchSearch() {
	}

	/** As far as half of the heap goes, on all processors but one. */
	static ExplorationOptions options() {
		return ExplorationOptions.standard().withBytes((long) (Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP))
				.withThreads(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
	}
}
