package trapline.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/** One line on a terminal that is rewritten a few times a second and cleared at the end. */
public final class Progress implements AutoCloseable {
	private static final long FIRST_NANOS = 700_000_000L;
	private static final long NEXT_NANOS = 200_000_000L;

	private final PrintStream terminal;
	private final String what;
	private final LongSupplier clock;
	private long due;
	private int shown;

	/**
	 * @param terminal where to write; null for nowhere
	 * @param what     what takes so long, in a word or two
	 * @param clock    nanoseconds
	 */
	Progress(PrintStream terminal, String what, LongSupplier clock) {
		this.terminal = terminal;
		this.what = what;
		this.clock = clock;
		this.due = clock.getAsLong() + FIRST_NANOS;
	}

	/** Shows how far the work has come, unless it did so a moment ago. Cheap enough for a loop of millions of turns. */
	public void at(String howFar) {
		if (terminal == null || clock.getAsLong() < due) {
			return;
		}
		due = clock.getAsLong() + NEXT_NANOS;
		String line = what + ": " + howFar;
		terminal.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
		terminal.flush();
		shown = line.length();
	}

	/** Whether anybody sees it; if not, callers may save the work of making a text. */
	public boolean visible() {
		return terminal != null;
	}

	@Override
	public void close() {
		if (shown > 0) {
			terminal.print("\r" + " ".repeat(shown) + "\r");
			terminal.flush();
			shown = 0;
		}
	}
}
