package trapline.notation.linked;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** Makes the objects of one module from its linked form: first all objects, then, when other modules have theirs, the names. */
final class LinkedReader {

	private final ModelClasses classes = ModelClasses.all();
	private final Decoder in;
	private final List<EObject> objects = new ArrayList<>();

	LinkedReader(LinkedForm form) {
		in = form.body();
	}

	/** Makes all objects. */
	LinkedResource objects(URI uri) {
		object();
		int[] places = new int[objects.size() * LinkedResource.NUMBERS];
		for (int i = 0; i < places.length; i++)
			places[i] = in.number() + (i < LinkedResource.NUMBERS ? 0 : places[i - LinkedResource.NUMBERS]);
		return new LinkedResource(uri, objects.toArray(EObject[]::new), places);
	}

	/**
	 * Resolves the names.
	 *
	 * @param modules this module, then those that it sees, in the order of its form
	 */
	void names(List<LinkedResource> modules) {
		for (EObject object : objects)
			for (EReference reference : classes.references(object.eClass()))
				for (int more = in.count(); more > 0; more--)
					put((InternalEObject) object, reference, modules.get(in.count()).object(in.count()));
	}

	private EObject object() {
		EClass type = classes.numbered(in.count());
		InternalEObject object = (InternalEObject) type.getEPackage().getEFactoryInstance().create(type);
		objects.add(object);
		for (EStructuralFeature feature : classes.tree(type))
			for (int more = in.count(); more > 0; more--)
				put(object, feature, feature instanceof EAttribute attribute ? value(attribute) : object());
		return object;
	}

	private Object value(EAttribute attribute) {
		return switch (attribute.getEAttributeType().getClassifierID()) {
		case EcorePackage.EBOOLEAN -> in.count() != 0;
		case EcorePackage.EINT -> in.number();
		default -> in.text();
		};
	}

	@SuppressWarnings("unchecked")
	private static void put(InternalEObject object, EStructuralFeature feature, Object value) {
		if (feature.isMany())
			((InternalEList<Object>) object.eGet(feature)).addUnique(value);
		else
			object.eSet(feature, value);
	}
}
