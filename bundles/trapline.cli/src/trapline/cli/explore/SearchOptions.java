package trapline.cli.explore;

import java.util.List;

import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.machine.explore.ExplorationOptions;

/** The options by which commands say how to search, and where to stop. */
public final class SearchOptions {
	private static final String THREADS = "--threads";
	private static final String NO_REDUCTION = "--no-reduction";
	private static final String LIMIT = "--limit";
	private static final String MEMORY = "--memory";
	private static final int MOST_THREADS = 256;
	private static final long MEGABYTE = 1L << 20;

	private SearchOptions() {
	}

	/** The options of every command that searches. */
	public static List<Option> options() {
		return List.of(Option.valued(THREADS, "N", "search on so many threads; all processors if not given"),
				Option.flag(NO_REDUCTION, "visit also what differs only in the order of independent steps"),
				Option.valued(LIMIT, "STATES", "visit at most so many states"),
				Option.valued(MEMORY, "MB", "keep states in at most so many megabytes; three quarters of the heap if not given"));
	}

	/** How the command line asks to search. */
	public static ExplorationOptions of(CommandLine line) {
		ExplorationOptions standard = ExplorationOptions.standard();
		ExplorationOptions options = standard
				.withThreads((int) line.number(THREADS, 1, MOST_THREADS, standard.threads()))
				.withStates(Math.min(standard.states(), line.number(LIMIT, 1, Long.MAX_VALUE, standard.states())))
				.withBytes(MEGABYTE * line.number(MEMORY, 1, Long.MAX_VALUE / MEGABYTE, standard.bytes() / MEGABYTE));
		return line.has(NO_REDUCTION) ? options.withoutReduction() : options;
	}
}
