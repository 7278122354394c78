package trapline.notation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;

import trapline.notation.linked.LinkedResource;

/** From objects to places in the text. */
final class SourcePositions {

	private SourcePositions() {
	}

	/** The place of the name or id of an object, or of all of it. */
	static Position of(EObject object, SourceNames names) {
		Resource resource = object.eResource();
		String file = resource == null ? "" : names.of(resource.getURI());
		if (resource instanceof LinkedResource linked)
			return linked.position(object, file);
		INode node = node(object);
		return node == null ? new Position(file, 1, 1, 0, 0) : at(node, node.getOffset(), node.getLength(), file);
	}

	/** The place of a range of the text that a node belongs to. */
	static Position at(INode node, int offset, int length, String file) {
		LineAndColumn place = NodeModelUtils.getLineAndColumn(node, offset);
		return new Position(file, place.getLine(), place.getColumn(), offset, length);
	}

	private static INode node(EObject object) {
		for (EStructuralFeature candidate : named(object)) {
			List<INode> nodes = NodeModelUtils.findNodesForFeature(object, candidate);
			if (!nodes.isEmpty())
				return nodes.get(0);
		}
		return NodeModelUtils.findActualNodeFor(object);
	}

	private static List<EStructuralFeature> named(EObject object) {
		EStructuralFeature name = object.eClass().getEStructuralFeature("name");
		EStructuralFeature id = object.eClass().getEStructuralFeature("id");
		return id != null && object.eIsSet(id) && (name == null || !object.eIsSet(name)) ? List.of(id)
				: name != null ? List.of(name) : List.of();
	}
}
