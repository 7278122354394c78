package trapline.conform.threads;

import java.util.Locale;

/** How often a hazard is found under a policy, in the situations where it is at stake. */
public enum Frequency {
	/** In none. */
	NEVER,
	/** In some. */
	SOMETIMES,
	/** In all. */
	ALWAYS,
	/** There is no such situation. */
	NA;

	/**
	 * Of counts.
	 *
	 * @param found in so many situations it was found
	 * @param all of so many
	 */
	static Frequency of(int found, int all) {
		return all == 0 ? NA : found == 0 ? NEVER : found == all ? ALWAYS : SOMETIMES;
	}

	/** How it is written in tables. */
	public String text() {
		return this == NA ? "n-a" : name().toLowerCase(Locale.ROOT);
	}
}
