package trapline.edit.structure;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Where a part goes.
 *
 * @param owner of the current parse; not null
 * @param list  a containment list of it; not null
 * @param index how many parts of the list come before it, from 0 to its size; parts that are being moved count where they are
 */
public record Spot(EObject owner, EReference list, int index) {
	public Spot {
		Objects.requireNonNull(owner);
		if (!list.isMany() || !list.isContainment() || owner.eClass().getFeatureID(list) < 0) {
			throw new IllegalArgumentException(list.getName() + " is no list of parts of a " + owner.eClass().getName());
		}
	}
}
