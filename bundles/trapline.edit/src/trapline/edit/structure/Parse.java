package trapline.edit.structure;

import java.io.StringReader;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;

import trapline.edit.EditRefused;
import trapline.edit.Replace;
import trapline.notation.messages.SyntaxProblem;

/** A text and the tree that it is; names in trees of later texts are not looked up. */
record Parse(Source source, EObject root, IParser parser) {
	/** The parse that an object belongs to. */
	static Parse of(EObject object) {
		EObject root = EcoreUtil.getRootContainer(object);
		ICompositeNode node = NodeModelUtils.getNode(root);
		if (node == null || !(root.eResource() instanceof XtextResource resource)) {
			throw new EditRefused("the text has changed meanwhile; try again");
		}
		return new Parse(new Source(node.getRootNode()), root, resource.getParser());
	}

	/**
	 * The parse of the text after changes of it.
	 *
	 * @param refused what people are told first if the text does not parse then
	 */
	Parse after(List<Replace> replaces, String refused) {
		String text = Patch.of(source.text()).then(replaces).text();
		IParseResult result = parser.parse(new StringReader(text));
		if (result.hasSyntaxErrors()) {
			throw new EditRefused(refused + ": " + SyntaxProblem.of(result).get(0).message());
		}
		return new Parse(new Source(result.getRootNode()), result.getRootASTElement(), parser);
	}

	@SuppressWarnings("unchecked")
	static List<EObject> parts(EObject owner, EReference list) {
		return (List<EObject>) owner.eGet(list);
	}

	/** How many objects a tree has. */
	static int size(EObject tree) {
		int size = 1;
		for (EObject part : tree.eContents()) {
			size += size(part);
		}
		return size;
	}

	int size() {
		return size(root);
	}
}
