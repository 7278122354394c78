package trapline.trace.lanes;

import trapline.trace.ProblemLog;
import trapline.trace.TraceEvent;

/**
 * Spells addresses, up to a number of them: a Run keeps every distinct text, and a trace of millions of page faults has millions of
 * addresses.
 */
final class Addresses {

	/** Texts with an address in them that one Run may hold. */
	static final int MOST = 400_000;

	private final ProblemLog problems;
	private int spelled;

	Addresses(ProblemLog problems) {
		this.problems = problems;
	}

	/** Whether one more text with addresses may be made; also counts it. */
	boolean grant(long line) {
		if (spelled < MOST) {
			spelled++;
			return true;
		}
		problems.addOnce("addresses", line, 0, "from here on addresses are left out of the texts to save memory; import a shorter part to see them");
		return false;
	}

	/** {@code prefix0x1234}, or nothing when the value is absent. */
	static String text(String prefix, long value) {
		return value == TraceEvent.ABSENT ? "" : prefix + "0x" + Long.toHexString(value);
	}
}
