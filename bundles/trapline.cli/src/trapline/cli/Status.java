package trapline.cli;

/** The exit statuses of every command. */
public final class Status {
	/** Everything asked for holds. */
	public static final int OK = 0;
	/** A check fails, a hazard is found, or a case fails. */
	public static final int FOUND = 1;
	/** The input or the command line is wrong, or the output cannot be written. */
	public static final int BAD_INPUT = 2;
	/** Incomplete or cancelled, and nothing found so far. */
	public static final int INCOMPLETE = 3;

	private Status() {
	}
}
