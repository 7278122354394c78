package trapline.edit.structure;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import trapline.edit.EditRefused;
import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.EntityObject;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Routine;
import trapline.model.scenario.SoftwareGoto;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.semantics.Param;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.Variable;
import trapline.notation.messages.Nouns;

/** Where parts may move. */
final class Bounds {
	private Bounds() {
	}

	/** @throws EditRefused if the list does not take the parts, or what they name, or names them, would be out of reach */
	static void check(Parse parse, Collection<? extends EObject> parts, Spot spot) {
		for (EObject part : parts) {
			if (!spot.list().getEReferenceType().isInstance(part)) {
				throw new EditRefused(Nouns.withArticle(part.eClass()) + " does not go into " + Nouns.withArticle(spot.owner().eClass()) + ": expected "
						+ Nouns.withArticle(spot.list().getEReferenceType()));
			}
			if (spot.owner() instanceof ObjectDeclaration to && part.eContainer() instanceof ObjectDeclaration from && to.getType() != from.getType()) {
				throw new EditRefused("'" + ((EntityObject) part).getName() + "' is a " + from.getType().getName() + " and would become a "
						+ to.getType().getName() + "; add a new one instead");
			}
			if (EcoreUtil.isAncestor(part, spot.owner())) {
				throw new EditRefused("a part cannot move into itself");
			}
			if (Element.isElseIf(part)) {
				throw new EditRefused("an 'else if' cannot move without the 'if' before it; edit the chain in the source");
			}
		}
		EObject software = software(spot.owner());
		References.in(parse.root()).forEach(reference -> {
			boolean from = isIn(parts, reference.from());
			boolean to = isIn(parts, reference.to());
			if (from && !to) {
				checkReach(parse, reference, spot.owner(), software);
			} else if (to && !from && reference.from() instanceof SoftwareGoto && software(reference.from()) != software) {
				throw new EditRefused("'goto " + reference.name() + "' in line " + line(parse, reference.from())
						+ " jumps to it, and jumps stay within a block of code; move both together");
			}
		});
	}

	private static void checkReach(Parse parse, References.Named reference, EObject owner, EObject software) {
		EObject to = reference.to();
		String line = " in line " + line(parse, reference.from());
		if (reference.from() instanceof SoftwareGoto && to instanceof SoftwareStatement && software(to) != software) {
			throw new EditRefused("the 'goto'" + line + " jumps to '" + reference.name() + "', and jumps stay within a block of code; move both together");
		}
		boolean local = to instanceof Variable && to.eContainer() instanceof CodeBlock || to instanceof Param;
		if (local && !EcoreUtil.isAncestor(to.eContainer(), owner)) {
			throw new EditRefused("'" + reference.name() + "'" + line + " is known only within " + Nouns.withArticle(to.eContainer().eClass())
					+ "; name something else first");
		}
	}

	/** @param gone all that would go */
	static void checkOwner(Collection<EObject> gone, Spot spot) {
		if (isIn(gone, spot.owner())) {
			throw new EditRefused("all that the " + Nouns.of(spot.owner().eClass()) + " has would move; leave that there and move the others to it");
		}
	}

	/** Whether parts are at a place already, side by side. */
	static boolean isThere(Collection<? extends EObject> parts, Spot spot) {
		List<EObject> list = Parse.parts(spot.owner(), spot.list());
		List<Integer> at = parts.stream().map(list::indexOf).sorted().toList();
		int first = at.get(0);
		int last = at.get(at.size() - 1);
		return first >= 0 && last - first == at.size() - 1 && first <= spot.index() && spot.index() <= last + 1;
	}

	static boolean isIn(Collection<? extends EObject> parts, EObject object) {
		return parts.stream().anyMatch(part -> EcoreUtil.isAncestor(part, object));
	}

	private static int line(Parse parse, EObject object) {
		return parse.source().line(Element.node(object).getOffset());
	}

	private static EObject software(EObject object) {
		EObject at = object;
		while (at != null && !(at instanceof CodeBlock || at instanceof Routine)) {
			at = at.eContainer();
		}
		return at;
	}
}
