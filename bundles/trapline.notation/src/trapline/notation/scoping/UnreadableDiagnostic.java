package trapline.notation.scoping;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

import trapline.notation.UnreadableText;

/** A file that could not be read at all. */
public record UnreadableDiagnostic(UnreadableText cause, URI uri) implements Resource.Diagnostic {

	@Override
	public String getMessage() {
		return cause.getMessage();
	}

	@Override
	public String getLocation() {
		return uri.toString();
	}

	@Override
	public int getLine() {
		return cause.line();
	}

	@Override
	public int getColumn() {
		return 1;
	}
}
