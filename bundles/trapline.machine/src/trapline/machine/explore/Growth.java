package trapline.machine.explore;

import java.util.Locale;

/** How the number of states grows from level to level of a breadth-first search, and where that may lead. */
final class Growth {
	/** Levels that tell the trend. */
	private static final int LEVELS = 4;
	/** A trend above it says nothing about an end. */
	private static final double SHRINKS = 0.97;

	private final long[] sizes = new long[LEVELS + 1];
	private int levels;
	private long states;

	/** Another search begins. */
	void restart() {
		levels = 0;
	}

	/** Takes note of the size of each level when its first states are followed: all others wait with them then. */
	void at(Progress progress) {
		states = progress.states();
		if (progress.depth() >= levels) {
			levels = progress.depth() + 1;
			sizes[progress.depth() % sizes.length] = progress.waiting();
		}
	}

	/** @param others states of searches before */
	String words(long others) {
		long least = others + states;
		if (levels <= LEVELS) {
			return String.format(Locale.ROOT, "at least %,d states", least);
		}
		long last = sizes[(levels - 1) % sizes.length];
		double rate = Math.pow((double) last / sizes[levels % sizes.length], 1.0 / LEVELS);
		if (rate < SHRINKS) {
			return String.format(Locale.ROOT, "perhaps %,.0f states: levels shrink by x%.2f", least + last * rate / (1 - rate), rate);
		}
		return String.format(Locale.ROOT, "at least %,d states, growing x%.2f a level", least, rate);
	}
}
