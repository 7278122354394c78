package trapline.notation.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;

import com.google.inject.Inject;

import trapline.model.scenario.SoftwareGoto;
import trapline.model.semantics.Document;
import trapline.model.semantics.SemanticsPackage;
import trapline.model.semantics.Symbol;
import trapline.notation.scoping.DeclaredNames;

/** Says which kind of thing was looked for, and what was probably meant. */
public class LinkingMessages extends LinkingDiagnosticMessageProvider {

	@Inject
	private IScopeProvider scopes;

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		String name = context.getLinkText();
		List<String> names = new ArrayList<>();
		for (IEObjectDescription candidate : scopes.getScope(context.getContext(), context.getReference()).getAllElements())
			names.add(candidate.getName().getFirstSegment());
		String message = other(context.getContext(), name)
				.map(found -> "'" + name + "' is " + Nouns.withArticle(found.eClass()) + ", expected " + expected(context))
				.orElseGet(() -> "no " + wanted(context) + " named '" + name + "'" + where(context) + Suggestion.question(name, names));
		return new DiagnosticMessage(message, Severity.ERROR, Diagnostic.LINKING_DIAGNOSTIC, name);
	}

	private static Optional<Symbol> other(EObject context, String name) {
		Document document = EcoreUtil2.getContainerOfType(context, Document.class);
		return document == null ? Optional.empty() : DeclaredNames.find(document, name);
	}

	private static String wanted(ILinkingDiagnosticContext context) {
		EReference reference = context.getReference();
		if (reference == SemanticsPackage.Literals.REFERENCE__SYMBOL)
			return "variable, value or definition";
		if (reference == SemanticsPackage.Literals.CALL_EXPRESSION__FUNCTION)
			return "definition, table or operator";
		if (reference == SemanticsPackage.Literals.GOTO__TARGET || reference == SemanticsPackage.Literals.CALL_STATEMENT__TARGET)
			return "procedure";
		return Nouns.of(reference.getEReferenceType());
	}

	private static String expected(ILinkingDiagnosticContext context) {
		String noun = wanted(context);
		return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
	}

	private static String where(ILinkingDiagnosticContext context) {
		return context.getContext() instanceof SoftwareGoto ? " in this block" : "";
	}
}
