package trapline.compiler;

import trapline.machine.SourceSpan;

/**
 * Something to tell the author of a scenario or of the semantics.
 *
 * @param severity whether a Machine can be had in spite of it
 * @param message what is wrong and what was expected, one sentence without the place
 * @param where where it is; null if the object has no source text
 */
public record Problem(Severity severity, String message, SourceSpan where) {
	/** How bad it is. */
	public enum Severity {
		/** There is no Machine. */
		ERROR,
		/** There is a Machine, but perhaps not the one that was meant. */
		WARNING
	}

	/** {@code FILE:LINE:COL: message}. */
	@Override
	public String toString() {
		return (where == null ? "" : where + ": ") + message;
	}
}
