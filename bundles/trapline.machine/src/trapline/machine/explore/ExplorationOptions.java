package trapline.machine.explore;

/**
 * How to search, and where to stop with a partial result.
 *
 * @param states stop once so many states are stored, at least 1
 * @param bytes the most memory to use for them, in bytes
 * @param depth the most transitions to follow in a row, from 0
 * @param threads how many threads search, at least 1; results do not depend on it
 * @param goal number of a condition of {@link trapline.machine.interpret.Watches} behind which the search does not go on; -1 for none
 */
public record ExplorationOptions(long states, long bytes, int depth, int threads, int goal) {
	private static final double SHARE_OF_HEAP = 0.75;
	private static final long MOST_STATES = Integer.MAX_VALUE - (1L << 20);

	/** As many states as fit into three quarters of the heap, on all processors. */
	public static ExplorationOptions standard() {
		return new ExplorationOptions(MOST_STATES, (long) (Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP), Integer.MAX_VALUE,
				Runtime.getRuntime().availableProcessors(), -1);
	}

	/** The same, but stop at so many states. */
	public ExplorationOptions withStates(long most) {
		return new ExplorationOptions(most, bytes, depth, threads, goal);
	}

	/** The same, but with so much memory. */
	public ExplorationOptions withBytes(long most) {
		return new ExplorationOptions(states, most, depth, threads, goal);
	}

	/** The same, but only so many transitions deep. */
	public ExplorationOptions withDepth(int most) {
		return new ExplorationOptions(states, bytes, most, threads, goal);
	}

	/** The same, but on so many threads. */
	public ExplorationOptions withThreads(int number) {
		return new ExplorationOptions(states, bytes, depth, number, goal);
	}

	/** The same, but not behind states in which a condition holds. */
	public ExplorationOptions withGoal(int watch) {
		return new ExplorationOptions(states, bytes, depth, threads, watch);
	}
}
