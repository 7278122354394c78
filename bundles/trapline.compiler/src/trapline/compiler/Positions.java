package trapline.compiler;

import org.eclipse.emf.ecore.EObject;
import trapline.machine.SourceSpan;

/** Where the parts of a model are written. Supplied by whoever parsed the text. */
@FunctionalInterface
public interface Positions {
	/** No part has a source text. */
	Positions NONE = object -> null;

	/** The stretch of text that an object was read from; null if it has none. */
	SourceSpan span(EObject object);
}
