package trapline.conform.corpus;

/** A corpus file or case that cannot be read; the message says what was expected. */
public final class CorpusException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	public CorpusException(String message) {
		super(message);
	}
}
