package trapline.conform.program;

/** A program that uses something the semantics does not cover; the message names it. */
public final class UnsupportedProgram extends RuntimeException {
	private static final long serialVersionUID = 1L;

	public UnsupportedProgram(String message) {
		super(message);
	}
}
