package trapline.notation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/** A parsed file. A name is looked up once: a text that changes is parsed into a new resource. */
public class NotationResource extends LazyLinkingResource {

	/** Would make the whole message of an error for every name that links, to look for it among the errors. */
	@Override
	protected void removeDiagnostic(Triple<EObject, EReference, INode> triple) {
	}
}
