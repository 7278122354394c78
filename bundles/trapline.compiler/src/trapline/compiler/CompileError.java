package trapline.compiler;

import org.eclipse.emf.ecore.EObject;

/** A part of the model cannot be compiled. Ends the compilation of that part only; its author is told. */
public final class CompileError extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final transient EObject where;

	/**
	 * @param where the part
	 * @param message what is wrong and what was expected
	 */
	public CompileError(EObject where, String message) {
		super(message, null, false, false);
		this.where = where;
	}

	/** The part that is wrong. */
	public EObject where() {
		return where;
	}
}
