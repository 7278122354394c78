package trapline.cli;

/** Ends a command with one or more lines for people and an exit status; never with a stack trace. */
public final class Failure extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final int status;

	/**
	 * @param status  one of {@link Status}
	 * @param message the lines, without a newline at the end
	 */
	public Failure(int status, String message) {
		super(message, null, false, false);
		this.status = status;
	}

	/** Wrong input, wrong usage, or an output that cannot be written. */
	public static Failure badInput(String message) {
		return new Failure(Status.BAD_INPUT, message);
	}

	/** The exit status. */
	public int status() {
		return status;
	}
}
