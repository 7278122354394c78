package trapline.notation.scoping;

import java.util.Optional;

import trapline.model.semantics.Document;
import trapline.model.semantics.Symbol;

/** Looks up names without regard to what kind of thing is wanted. */
public final class DeclaredNames {

	private DeclaredNames() {
	}

	/** The nearest thing of any kind that the documents visible from one declare under a name. */
	public static Optional<Symbol> find(Document from, String name) {
		return Visibility.of(from).stream().flatMap(document -> Declarations.of(document).stream())
				.filter(symbol -> name.equals(symbol.getName())).findFirst();
	}
}
