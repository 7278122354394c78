package trapline.machine.explore;

/**
 * How to search, and where to stop with a partial result.
 *
 * @param states stop once so many states are stored, at least 1
 * @param bytes the most memory to use for them, in bytes
 * @param threads how many threads search, at least 1; results do not depend on it
 * @param reduction whether interleavings may be left out that differ only in the order of independent transitions: verdicts,
 *        hazards and ends stay the same, counts get smaller
 * @param untilKnown whether to stop once every hazard was found and every check is decided by a run
 */
public record ExplorationOptions(long states, long bytes, int threads, boolean reduction, boolean untilKnown) {
	/** A changed Machine has fewer states as a rule; where a guard went it may have more. */
	private static final int MORE_STATES = 4;
	private static final int SOME_STATES = 10_000;
	private static final double SHARE_OF_HEAP = 0.75;
	private static final long MOST_STATES = Integer.MAX_VALUE - (1L << 20);

	/** As many states as fit into three quarters of the heap, on all processors, with reduction. */
	public static ExplorationOptions standard() {
		return new ExplorationOptions(MOST_STATES, (long) (Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP),
				Runtime.getRuntime().availableProcessors(), true, false);
	}

	/** The same, but stop at so many states. */
	public ExplorationOptions withStates(long most) {
		return new ExplorationOptions(most, bytes, threads, reduction, untilKnown);
	}

	/** The same for Machines that were changed a little, of which none is worth many more states than the first one had. */
	public ExplorationOptions forChangesOf(long statesBefore) {
		return withStates(Math.min(states, MORE_STATES * statesBefore + SOME_STATES));
	}

	/** The same, but with so much memory. */
	public ExplorationOptions withBytes(long most) {
		return new ExplorationOptions(states, most, threads, reduction, untilKnown);
	}

	/** The same, but on so many threads. */
	public ExplorationOptions withThreads(int number) {
		return new ExplorationOptions(states, bytes, number, reduction, untilKnown);
	}

	/** The same, but with every interleaving. */
	public ExplorationOptions withoutReduction() {
		return new ExplorationOptions(states, bytes, threads, false, untilKnown);
	}

	/** The same, but to the end, or until everything that is judged is known. */
	public ExplorationOptions untilKnown(boolean stop) {
		return new ExplorationOptions(states, bytes, threads, reduction, stop);
	}
}
