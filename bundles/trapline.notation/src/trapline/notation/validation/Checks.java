package trapline.notation.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;

import com.google.inject.Inject;
import com.google.inject.Provider;

import trapline.model.semantics.Document;
import trapline.notation.scoping.ProcessorRoles;
import trapline.notation.scoping.RuleIndex;
import trapline.notation.scoping.Visibility;

/** What the checks of one concern share. */
abstract class Checks extends AbstractDeclarativeValidator {

	@Inject
	private IResourceScopeCache cache;

	/** The composite registers for the language; its parts must not do so again. */
	@Override
	public void register(EValidatorRegistrar registrar) {
	}

	/** The document of an object. */
	static Document documentOf(EObject object) {
		return EcoreUtil2.getContainerOfType(object, Document.class);
	}

	/** A value that is worked out once for a document, until the document changes. */
	<T> T cached(Document document, String key, Provider<T> value) {
		return cache.get(key, document.eResource(), value);
	}

	/** All documents that an object sees, its own first. */
	List<Document> visibleFrom(EObject object) {
		Document document = documentOf(object);
		return cache.get("checks.visible", document.eResource(), () -> Visibility.of(document));
	}

	/** The rules that an object sees. */
	RuleIndex rulesFrom(EObject object) {
		return cache.get("checks.rules", object.eResource(), () -> new RuleIndex(visibleFrom(object)));
	}

	/** The parts that the visible processor names. */
	ProcessorRoles rolesFrom(EObject object) {
		return cache.get("checks.roles", object.eResource(), () -> new ProcessorRoles(visibleFrom(object)));
	}
}
