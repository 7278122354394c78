package trapline.ui.scenario.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** Finds what an edit has added to the diagram. */
final class FreshParts {
	private Set<EObject> known = Set.of();

	/**
	 * Remembers what is there.
	 *
	 * @param wanted whether somebody wants to know
	 * @return the first part that was not there the last time; null if there is none or nobody wants to know
	 */
	PiecePart among(PiecePart contents, boolean wanted) {
		Set<EObject> now = Collections.newSetFromMap(new IdentityHashMap<>());
		List<PiecePart> parts = new ArrayList<>();
		collect(contents, parts);
		parts.forEach(part -> now.add(part.piece().object()));
		PiecePart first = parts.stream().filter(part -> wanted && !known.contains(part.piece().object())).findFirst().orElse(null);
		known = now;
		return first;
	}

	/** All lines of the diagram. */
	static List<PiecePart> leaves(PiecePart contents) {
		return all(contents).stream().filter(LeafPart.class::isInstance).toList();
	}

	/** All parts of the diagram. */
	static List<PiecePart> all(PiecePart contents) {
		List<PiecePart> parts = new ArrayList<>();
		collect(contents, parts);
		return parts;
	}

	private static void collect(PiecePart part, List<PiecePart> into) {
		into.add(part);
		for (Object child : part.getChildren()) {
			collect((PiecePart) child, into);
		}
	}
}
