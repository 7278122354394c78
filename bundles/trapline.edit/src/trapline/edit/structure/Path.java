package trapline.edit.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** How to come to an object from the root of its tree. */
record Path(List<Step> steps) {
	private record Step(EReference reference, int index) {
	}

	/** @param gone parts that the tree to go through does not have any more */
	static Path of(EObject object, Collection<? extends EObject> gone) {
		Deque<Step> steps = new ArrayDeque<>();
		for (EObject at = object; at.eContainer() != null; at = at.eContainer()) {
			EReference reference = at.eContainmentFeature();
			steps.push(new Step(reference, reference.isMany() ? index(at, reference, gone) : 0));
		}
		return new Path(new ArrayList<>(steps));
	}

	private static int index(EObject object, EReference reference, Collection<? extends EObject> gone) {
		List<EObject> parts = Parse.parts(object.eContainer(), reference);
		return remaining(parts, parts.indexOf(object), gone);
	}

	/** How many of the parts before an index remain. */
	static int remaining(List<EObject> parts, int index, Collection<? extends EObject> gone) {
		return (int) parts.subList(0, index).stream().filter(part -> !gone.contains(part)).count();
	}

	EObject in(EObject root) {
		EObject at = root;
		for (Step step : steps) {
			at = step.reference.isMany() ? Parse.parts(at, step.reference).get(step.index) : (EObject) at.eGet(step.reference);
		}
		return at;
	}
}
