package trapline.edit.structure;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import trapline.model.semantics.FieldAccess;
import trapline.model.semantics.IndexAccess;
import trapline.model.semantics.Reference;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.Variable;
import trapline.notation.scoping.NotedParts;

/** What in a file names something of the same file. */
final class References {
	/**
	 * A name.
	 *
	 * @param from what has the name in it
	 * @param by   as what; null for a field behind a dot
	 * @param to   what is named
	 */
	record Named(EObject from, EReference by, EObject to) {
		/** How it is called there. */
		String name() {
			return to instanceof Symbol symbol && symbol.getName() != null ? symbol.getName() : NotedParts.name(to);
		}
	}

	private References() {
	}

	/** All of a file, in its order. */
	static Stream<Named> in(EObject root) {
		Iterable<EObject> all = () -> EcoreUtil.getAllContents(root, false);
		return StreamSupport.stream(all.spliterator(), false).flatMap(object -> of(object, root));
	}

	private static Stream<Named> of(EObject object, EObject root) {
		Stream<Named> names = object.eClass().getEAllReferences().stream().filter(r -> !r.isContainment() && !r.isContainer() && !r.isDerived())
				.flatMap(reference -> targets(object, reference).map(target -> new Named(object, reference, target)));
		if (object instanceof FieldAccess access) {
			names = Stream.concat(names, field(access).map(field -> new Named(object, null, field)));
		}
		return names.filter(name -> EcoreUtil.isAncestor(root, name.to));
	}

	@SuppressWarnings("unchecked")
	private static Stream<EObject> targets(EObject object, EReference reference) {
		Object value = object.eGet(reference, false);
		return value instanceof List ? ((List<EObject>) value).stream() : Stream.ofNullable((EObject) value);
	}

	private static Stream<Symbol> field(FieldAccess access) {
		EObject target = access.getTarget() instanceof IndexAccess index ? index.getTarget() : access.getTarget();
		return target instanceof Reference reference && reference.getSymbol() instanceof Variable table
				? table.getFields().stream().filter(field -> access.getField().equals(field.getName())).map(Symbol.class::cast) : Stream.empty();
	}
}
