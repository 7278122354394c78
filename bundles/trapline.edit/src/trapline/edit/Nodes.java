package trapline.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Finds stretches of text by the objects that they became. */
final class Nodes {

	private Nodes() {
	}

	/** The text of an object without blanks and comments around it. */
	static INode of(EObject object) {
		INode node = NodeModelUtils.findActualNodeFor(object);
		if (node == null)
			throw new EditRefused("the text has changed meanwhile; try again");
		return node;
	}

	/** The first text of a feature. */
	static INode of(EObject object, EStructuralFeature feature) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
		if (nodes.isEmpty())
			throw new EditRefused("the text has changed meanwhile; try again");
		return nodes.get(0);
	}

	/** The last token of an object that is a given keyword. */
	static ILeafNode lastKeyword(EObject object, String keyword) {
		List<ILeafNode> found = new ArrayList<>();
		for (ILeafNode leaf : of(object).getLeafNodes())
			if (leaf.getGrammarElement() instanceof Keyword word && word.getValue().equals(keyword))
				found.add(leaf);
		if (found.isEmpty())
			throw new EditRefused("the text has changed meanwhile; try again");
		return found.get(found.size() - 1);
	}

	/** All text of the file. */
	static String text(EObject object) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
		return node == null ? "" : node.getRootNode().getText();
	}
}
