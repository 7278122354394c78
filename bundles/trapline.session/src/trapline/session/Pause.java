package trapline.session;

/**
 * Why stepping came to a stop.
 *
 * @param reason     the kind of stop
 * @param text       for people; may be empty when the step did what was asked
 * @param steps      micro-steps made
 * @param breakpoint the breakpoint that was hit; null if none
 */
public record Pause(Reason reason, String text, int steps, Breakpoint breakpoint) {
	/** Kinds of stop. */
	public enum Reason {
		/** What was asked for is done. */
		DONE,
		/** A breakpoint was hit. */
		BREAKPOINT,
		/** Nothing is left to do without another arrival or choice. */
		FINISHED,
		/** The run would go on the same way for ever. */
		REPEATS,
		/** The run is as long as it may be. */
		LIMIT,
		/** A rule did what the semantics does not allow; the state is the one before. */
		ERROR
	}

	/** Whether no step follows unless somebody chooses one. */
	public boolean isEnd() {
		return reason != Reason.DONE && reason != Reason.BREAKPOINT;
	}
}
