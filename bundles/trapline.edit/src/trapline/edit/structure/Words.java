package trapline.edit.structure;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import trapline.edit.EditRefused;

/** Finds words of the notation in a text. */
public final class Words {
	private Words() {
	}

	/** The words of an object itself, not of what it holds, nor names that are spelled like them. */
	public static List<ILeafNode> of(EObject object, String word) {
		List<ILeafNode> words = new ArrayList<>();
		for (ILeafNode leaf : Element.node(object).getLeafNodes()) {
			if (isWord(leaf, word) && NodeModelUtils.findActualSemanticObjectFor(leaf) == object
					&& !(leaf.getParent().getGrammarElement() instanceof RuleCall call && call.getRule().getName().equals("Name"))) {
				words.add(leaf);
			}
		}
		return words;
	}

	/** The first word or name behind a stretch; null at the end of the file. */
	static ILeafNode after(INode node) {
		for (ILeafNode leaf : node.getRootNode().getLeafNodes()) {
			if (leaf.getOffset() >= node.getEndOffset() && !leaf.isHidden()) {
				return leaf;
			}
		}
		return null;
	}

	/** The last of some word before a stretch. */
	public static ILeafNode before(INode node, String word) {
		ILeafNode found = null;
		for (ILeafNode leaf : node.getRootNode().getLeafNodes()) {
			if (leaf.getOffset() >= node.getOffset()) {
				break;
			} else if (isWord(leaf, word)) {
				found = leaf;
			}
		}
		if (found == null) {
			throw new EditRefused("the text has changed meanwhile; try again");
		}
		return found;
	}

	static boolean isWord(ILeafNode leaf, String word) {
		return leaf != null && leaf.getGrammarElement() instanceof Keyword keyword && keyword.getValue().equals(word);
	}
}
