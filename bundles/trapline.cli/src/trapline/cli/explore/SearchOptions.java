package trapline.cli.explore;

import java.util.ArrayList;
import java.util.List;

import trapline.cli.Failure;
import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.form.Extent;

/** The options by which commands say how to search, and where to stop. */
public final class SearchOptions {
	private static final String THREADS = "--threads";
	private static final String NO_REDUCTION = "--no-reduction";
	private static final String LIMIT = "--limit";
	private static final String MEMORY = "--memory";
	private static final String RANDOM = "--random";
	private static final String SEED = "--seed";
	private static final String PREEMPTIONS = "--preemptions";
	private static final int MOST_PREEMPTIONS = 1000;
	private static final int MOST_THREADS = 256;
	private static final long MEGABYTE = 1L << 20;

	private SearchOptions() {
	}

	/** The options of every command that searches. */
	public static List<Option> options() {
		List<Option> options = new ArrayList<>(limits());
		options.add(Option.valued(RANDOM, "N", "try only so many random runs"));
		options.add(Option.valued(SEED, "S", "another seed gives other random runs (1)"));
		options.add(Option.valued(PREEMPTIONS, "K", "leave out runs with more switches from an actor that could go on"));
		return options;
	}

	/** The options of every command that searches whole spaces. */
	public static List<Option> limits() {
		return List.of(Option.valued(THREADS, "N", "search on so many threads; all processors if not given"),
				Option.flag(NO_REDUCTION, "visit also what differs only in the order of independent steps or in who is who, and store every state"),
				Option.valued(LIMIT, "STATES", "visit at most so many states"),
				Option.valued(MEMORY, "MB", "keep states in at most so many megabytes; three quarters of the heap if not given"));
	}

	/**
	 * How the command line asks to search.
	 *
	 * @throws Failure if it makes no sense
	 */
	public static SearchPlan of(CommandLine line) {
		if (line.has(RANDOM) && line.has(PREEMPTIONS)) {
			throw line.wrong("give " + RANDOM + " or " + PREEMPTIONS + ", not both");
		}
		if (line.has(SEED) && !line.has(RANDOM)) {
			throw line.wrong(SEED + " is for " + RANDOM);
		}
		return new SearchPlan(limits(line), line.number(RANDOM, 1, Long.MAX_VALUE, 0),
				line.number(SEED, Long.MIN_VALUE, Long.MAX_VALUE, 1), (int) line.number(PREEMPTIONS, 0, MOST_PREEMPTIONS, -1), Extent.ALL);
	}

	/** A search of everything. */
	public static SearchPlan whole(ExplorationOptions options) {
		return new SearchPlan(options, 0, 1, -1, Extent.ALL);
	}

	/** Threads, reduction and limits as the command line asks for them. */
	public static ExplorationOptions limits(CommandLine line) {
		ExplorationOptions standard = ExplorationOptions.standard();
		ExplorationOptions options = standard
				.withThreads((int) line.number(THREADS, 1, MOST_THREADS, standard.threads()))
				.withStates(Math.min(standard.states(), line.number(LIMIT, 1, Long.MAX_VALUE, standard.states())))
				.withBytes(MEGABYTE * line.number(MEMORY, 1, Long.MAX_VALUE / MEGABYTE, standard.bytes() / MEGABYTE));
		return line.has(NO_REDUCTION) ? options.withoutReduction() : options;
	}
}
