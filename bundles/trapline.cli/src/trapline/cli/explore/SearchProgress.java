package trapline.cli.explore;

import java.util.Locale;
import java.util.function.LongSupplier;

import trapline.cli.Progress;
import trapline.machine.explore.ExplorationMonitor;

/** Shows on a terminal how far a search has come, and ends it when the user interrupts. */
public final class SearchProgress implements ExplorationMonitor {
	private static final double NANOS = 1e9;
	private static final long MEGABYTE = 1L << 20;

	private final Progress terminal;
	private final Interrupt interrupt;
	private final LongSupplier clock;
	private final long begun;

	/** @param clock nanoseconds */
	SearchProgress(Progress terminal, Interrupt interrupt, LongSupplier clock) {
		this.terminal = terminal;
		this.interrupt = interrupt;
		this.clock = clock;
		begun = clock.getAsLong();
	}

	@Override
	public void progress(trapline.machine.explore.Progress far) {
		if (terminal.visible()) {
			terminal.at(words(far, (clock.getAsLong() - begun) / NANOS));
		}
	}

	/** States, rate since the beginning, depth, memory, what was found. */
	public static String words(trapline.machine.explore.Progress far, double seconds) {
		return String.format(Locale.ROOT, "%,d states, %,.0f/s, depth %d, %d MB, %s", far.states(),
				seconds > 0 ? far.states() / seconds : 0, far.depth(), far.bytes() / MEGABYTE,
				far.found().isEmpty() ? "no hazard so far" : "found " + String.join(", ", far.found()));
	}

	@Override
	public boolean cancelled() {
		return interrupt.requested();
	}
}
