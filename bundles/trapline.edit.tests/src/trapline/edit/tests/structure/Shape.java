package trapline.edit.tests.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a tree of objects says, to be changed and compared: classes, values, and the parts by their lists. */
final class Shape {
	private final String words;
	private final Map<String, List<Shape>> lists = new LinkedHashMap<>();

	private Shape(String words) {
		this.words = words;
	}

	/** The shape of a tree, with the names of all that is named in it. */
	static Shape of(EObject root) {
		return build(root, true, new HashMap<>());
	}

	/** The shapes of all objects in a tree, without what names stand for; objects are told apart by identity. */
	static Map<EObject, Shape> all(EObject root) {
		Map<EObject, Shape> shapes = new HashMap<>();
		build(root, false, shapes);
		return shapes;
	}

	private static Shape build(EObject object, boolean names, Map<EObject, Shape> into) {
		StringBuilder words = new StringBuilder(object.eClass().getName());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature instanceof EAttribute) {
				words.append(' ').append(object.eGet(feature));
			} else if (names && !((EReference) feature).isContainment() && object.eGet(feature) instanceof EObject named
					&& named.eClass().getEStructuralFeature("name") != null) {
				words.append(" ->").append(named.eGet(named.eClass().getEStructuralFeature("name")));
			}
		}
		Shape shape = new Shape(words.toString());
		into.put(object, shape);
		for (EObject part : object.eContents()) {
			shape.list(part.eContainmentFeature()).add(build(part, names, into));
		}
		return shape;
	}

	/** The parts in one list. */
	List<Shape> list(EStructuralFeature feature) {
		return lists.computeIfAbsent(feature.getName(), name -> new ArrayList<>());
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		write("", text);
		return text.toString();
	}

	private void write(String indent, StringBuilder text) {
		text.append(indent).append(words).append('\n');
		lists.keySet().stream().sorted().filter(name -> !lists.get(name).isEmpty()).forEach(name -> {
			text.append(indent).append(' ').append(name).append(":\n");
			lists.get(name).forEach(part -> part.write(indent + "  ", text));
		});
	}
}
