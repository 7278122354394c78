package trapline.conform.export;

import trapline.machine.SourceSpan;

/** Something of a run that no program can make happen on a real processor, or that the schema has no word for; the message names it. */
public final class NotTestable extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/**
	 * @param where the place in the scenario; null if there is none
	 * @param what one line for people
	 */
	NotTestable(SourceSpan where, String what) {
		super((where == null ? "" : where + ": ") + what, null, false, false);
	}
}
