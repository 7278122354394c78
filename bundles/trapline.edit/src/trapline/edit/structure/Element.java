package trapline.edit.structure;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import trapline.edit.EditRefused;
import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.EntityObject;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.SoftwareIf;
import trapline.model.scenario.ScenarioPackage;
import trapline.model.semantics.Variable;

/**
 * A part of a block and its text, with the words around it that come and go with it, without comments around it.
 *
 * @param object null for a block of start values
 * @param begin  offset of its first character
 * @param end    offset behind its last character
 */
record Element(EObject object, int begin, int end) {
	static Element of(EObject object) {
		INode node = node(object);
		int begin = node.getOffset();
		int end = node.getEndOffset();
		if (object instanceof Variable && object.eContainer() instanceof CodeBlock) {
			return new Element(object, Words.before(node, "local").getOffset(), Words.after(node).getEndOffset());
		}
		if (object instanceof EntityObject && object.eContainer() instanceof ObjectDeclaration) {
			ILeafNode next = Words.after(node);
			return new Element(object, begin, Words.isWord(next, ",") ? next.getEndOffset() : end);
		}
		if (isElseIf(object)) {
			return new Element(object, Words.before(node, "else").getOffset(), end);
		}
		return new Element(object, begin, end);
	}

	static INode node(EObject object) {
		INode node = NodeModelUtils.findActualNodeFor(object);
		if (node == null) {
			throw new EditRefused("the text has changed meanwhile; try again");
		}
		return node;
	}

	/** Whether an object is the {@code if} of an {@code else if}. */
	static boolean isElseIf(EObject object) {
		return object.eContainmentFeature() == ScenarioPackage.Literals.SOFTWARE_IF__OTHERWISE && object instanceof SoftwareIf
				&& hasElseIf((SoftwareIf) object.eContainer());
	}

	/** Whether there is an {@code else if} behind an {@code if}. */
	static boolean hasElseIf(SoftwareIf statement) {
		List<ILeafNode> words = Words.of(statement, "else");
		return !words.isEmpty() && !Words.isWord(Words.after(words.get(0)), "{");
	}

	boolean contains(int offset) {
		return begin <= offset && offset < end;
	}
}
