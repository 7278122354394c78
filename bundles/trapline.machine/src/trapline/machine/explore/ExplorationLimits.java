package trapline.machine.explore;

/**
 * Where an exploration stops with a partial result.
 *
 * @param states the most states to store, at least 1
 * @param bytes the most memory to use for them, in bytes
 */
public record ExplorationLimits(long states, long bytes) {
	private static final double SHARE_OF_HEAP = 0.75;

	/** As many states as fit into three quarters of the heap. */
	public static ExplorationLimits heap() {
		return new ExplorationLimits(Integer.MAX_VALUE - 8L, (long) (Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP));
	}

	/** At most so many states, and three quarters of the heap. */
	public static ExplorationLimits states(long states) {
		return new ExplorationLimits(states, heap().bytes());
	}
}
