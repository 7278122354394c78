package trapline.conform.corpus;

/** A corpus file or case that cannot be read; the message says what was expected. */
public final class CorpusException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final transient Object where;

	public CorpusException(String message) {
		this(null, message);
	}

	/** @param where the parsed mapping that is wrong, or null if none is */
	public CorpusException(Object where, String message) {
		super(message);
		this.where = where;
	}

	Object where() {
		return where;
	}
}
