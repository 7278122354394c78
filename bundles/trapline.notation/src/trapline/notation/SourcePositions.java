package trapline.notation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;

/** From objects to places in the text. */
final class SourcePositions {

	private SourcePositions() {
	}

	/** The place of a feature, or without one of the name or id, or of the whole object. */
	static Position of(EObject object, EStructuralFeature feature, SourceNames names) {
		Resource resource = object.eResource();
		String file = resource == null ? "" : names.of(resource.getURI());
		INode node = node(object, feature);
		return node == null ? new Position(file, 1, 1, 0, 0) : at(node, node.getOffset(), node.getLength(), file);
	}

	/** The place of a range of the text that a node belongs to. */
	static Position at(INode node, int offset, int length, String file) {
		LineAndColumn place = NodeModelUtils.getLineAndColumn(node, offset);
		return new Position(file, place.getLine(), place.getColumn(), offset, length);
	}

	private static INode node(EObject object, EStructuralFeature feature) {
		for (EStructuralFeature candidate : features(object, feature)) {
			List<INode> nodes = NodeModelUtils.findNodesForFeature(object, candidate);
			if (!nodes.isEmpty())
				return nodes.get(0);
		}
		return NodeModelUtils.findActualNodeFor(object);
	}

	private static List<EStructuralFeature> features(EObject object, EStructuralFeature feature) {
		if (feature != null)
			return List.of(feature);
		EStructuralFeature name = object.eClass().getEStructuralFeature("name");
		EStructuralFeature id = object.eClass().getEStructuralFeature("id");
		return id != null && object.eIsSet(id) && (name == null || !object.eIsSet(name)) ? List.of(id)
				: name != null ? List.of(name) : List.of();
	}
}
