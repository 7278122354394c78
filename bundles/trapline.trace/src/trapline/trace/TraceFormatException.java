package trapline.trace;

/** A file that is no trace this bundle reads. The message starts with {@code FILE:LINE: } and says what was expected and what to do. */
public final class TraceFormatException extends Exception {

	private static final long serialVersionUID = 1L;

	private final TraceProblem problem;

	/** @param file name of the file for the message */
	public TraceFormatException(String file, TraceProblem problem) {
		super(problem.in(file));
		this.problem = problem;
	}

	/** The problem without the file name, never null. */
	public TraceProblem problem() {
		return problem;
	}
}
