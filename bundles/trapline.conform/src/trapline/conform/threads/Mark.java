package trapline.conform.threads;

import java.util.Locale;

/** What became of a claim. */
public enum Mark {
	/** Everything that it predicts comes out. */
	CONFIRMED,
	/** Nothing of it does. */
	REFUTED,
	/** Some of it does. */
	CONDITIONAL;

	/**
	 * The mark that runs give.
	 *
	 * @param held so many predictions came out
	 * @param all of so many, at least one
	 */
	static Mark of(int held, int all) {
		return held == all ? CONFIRMED : held == 0 ? REFUTED : CONDITIONAL;
	}

	/** How it is written. */
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}
}
