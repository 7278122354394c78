package trapline.notation.linked;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import trapline.model.scenario.ScenarioPackage;
import trapline.model.semantics.SemanticsPackage;

/** The classes that objects of a module may have, by number, and which of their features are written, in which order. */
final class ModelClasses {

	private static final ModelClasses ALL = new ModelClasses();

	private final List<EClass> classes = new ArrayList<>();
	private final Map<EClass, Integer> numbers = new HashMap<>();
	private final Map<EClass, List<EStructuralFeature>> tree = new HashMap<>();
	private final Map<EClass, List<EReference>> references = new HashMap<>();
	private final int fingerprint;

	private ModelClasses() {
		CRC32 sum = new CRC32();
		for (EPackage model : List.of(SemanticsPackage.eINSTANCE, ScenarioPackage.eINSTANCE))
			for (EClassifier classifier : model.getEClassifiers())
				if (classifier instanceof EClass type)
					sum.update(add(type).getBytes(StandardCharsets.UTF_8));
		fingerprint = (int) sum.getValue();
	}

	static ModelClasses all() {
		return ALL;
	}

	/** Two models with the same fingerprint have the same classes and features, by number. */
	int fingerprint() {
		return fingerprint;
	}

	int numberOf(EClass type) {
		return numbers.get(type);
	}

	EClass numbered(int number) {
		return classes.get(number);
	}

	/** The features that hold values and parts. */
	List<EStructuralFeature> tree(EClass type) {
		return tree.get(type);
	}

	/** The features that name other objects. */
	List<EReference> references(EClass type) {
		return references.get(type);
	}

	/** A root and all its parts, in the order in which they are written and read. */
	List<EObject> inOrder(EObject root) {
		List<EObject> objects = new ArrayList<>();
		collect(root, objects);
		return objects;
	}

	private void collect(EObject object, List<EObject> objects) {
		objects.add(object);
		for (EStructuralFeature feature : tree(object.eClass()))
			if (feature instanceof EReference)
				values(object, feature).forEach(part -> collect((EObject) part, objects));
	}

	/** What a feature holds; empty if it is not set. */
	static List<?> values(EObject object, EStructuralFeature feature) {
		if (!object.eIsSet(feature))
			return List.of();
		Object value = object.eGet(feature);
		return value instanceof List<?> list ? list : List.of(value);
	}

	private String add(EClass type) {
		StringBuilder said = new StringBuilder(type.getName());
		numbers.put(type, classes.size());
		classes.add(type);
		tree.put(type, new ArrayList<>());
		references.put(type, new ArrayList<>());
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			said.append(' ').append(feature.getName()).append(feature.getUpperBound());
			if (feature instanceof EReference reference && !reference.isContainment())
				references.get(type).add(reference);
			else
				tree.get(type).add(feature);
		}
		return said.toString();
	}
}
