package trapline.trace;

/**
 * Where and when a trace event was recorded.
 *
 * @param line 1-based number of the first physical line of the event
 * @param ns host time in ns as printed (not relative to the start), or {@link TraceEvent#ABSENT} when the line has no time; for formats
 *            without any clock this is absent everywhere and only the order counts
 * @param tid host thread that ran, or -1 when the line does not say
 * @param hostCpu host CPU number, or -1 when the line does not say
 * @param comm name of the host thread, never null; empty when the line does not say
 */
public record Stamp(long line, long ns, int tid, int hostCpu, String comm) {

	/** Whether the line printed a time. */
	public boolean timed() {
		return ns != TraceEvent.ABSENT;
	}

	/** A stamp that knows nothing but its line. */
	public static Stamp ofLine(long line) {
		return new Stamp(line, TraceEvent.ABSENT, -1, -1, "");
	}
}
