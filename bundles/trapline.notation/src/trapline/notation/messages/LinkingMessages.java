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

import trapline.model.scenario.ExitHandler;
import trapline.model.scenario.Handler;
import trapline.model.scenario.Note;
import trapline.model.scenario.ScenarioPackage;
import trapline.model.scenario.SoftwareGoto;
import trapline.model.semantics.Document;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.NamedTypeRef;
import trapline.model.semantics.Reference;
import trapline.model.semantics.SemanticsPackage;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.TypeRef;
import trapline.notation.scoping.DeclaredNames;
import trapline.notation.scoping.NotedParts;
import trapline.notation.scoping.ProcessorRoles;
import trapline.notation.scoping.Visibility;

/** Says which kind of thing was looked for, and what was probably meant. */
public class LinkingMessages extends LinkingDiagnosticMessageProvider {

	/** So many names say what is possible. */
	private static final int MOST_NAMES = 4;

	@Inject
	private IScopeProvider scopes;

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		String name = context.getLinkText();
		if (context.getContext() instanceof Note note)
			return noted(note, context, name);
		Optional<EnumType> triggers = triggers(context.getContext());
		String message;
		if (triggers.isPresent())
			message = "no " + triggers.get().getName() + " named '" + name + "'"
					+ Suggestion.question(name, triggers.get().getLiterals().stream().map(Symbol::getName).toList());
		else
			message = other(context.getContext(), name)
					.map(found -> "'" + name + "' is " + Nouns.withArticle(found.eClass()) + ", expected " + Nouns.withArticle(wanted(context)))
					.orElseGet(() -> "no " + wanted(context) + " named '" + name + "'" + where(context) + Suggestion.question(name, names(context)));
		return new DiagnosticMessage(message, Severity.ERROR, Diagnostic.LINKING_DIAGNOSTIC, name);
	}

	/** A part of something that is not there either is one problem, not two. */
	private DiagnosticMessage noted(Note note, ILinkingDiagnosticContext context, String name) {
		boolean part = context.getReference() == ScenarioPackage.Literals.NOTE__PART;
		if (part && note.getOwner() != null && note.getOwner().eIsProxy())
			return null;
		String message = !part ? "no virtual cpu or host program named '" + name + "'"
				: note.getOwner() != null ? "nothing in " + NotedParts.name(note.getOwner()) + " that a note can be about is named '" + name + "'"
						: "nothing that a note can be about is named '" + name + "'";
		List<String> names = names(context);
		String expected = names.isEmpty() ? "" : "; expected, for example, " + String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
		String meant = Suggestion.question(name, names);
		return new DiagnosticMessage(message + (meant.isEmpty() ? expected : meant), Severity.ERROR, Diagnostic.LINKING_DIAGNOSTIC, name);
	}

	private List<String> names(ILinkingDiagnosticContext context) {
		List<String> names = new ArrayList<>();
		for (IEObjectDescription candidate : scopes.getScope(context.getContext(), context.getReference()).getAllElements())
			names.add(candidate.getName().getFirstSegment());
		return names;
	}

	/** What the handlers of a program are for, if a name is to say which one a handler is for. */
	private static Optional<EnumType> triggers(EObject context) {
		EObject holder = context.eContainer();
		if (!(holder instanceof Handler || holder instanceof ExitHandler) || !(context instanceof Reference))
			return Optional.empty();
		ProcessorRoles roles = new ProcessorRoles(Visibility.of(EcoreUtil2.getContainerOfType(context, Document.class)));
		TypeRef type = holder instanceof Handler ? roles.triggers() : roles.exits();
		return type instanceof NamedTypeRef named && named.getType() instanceof EnumType enumType ? Optional.of(enumType) : Optional.empty();
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

	private static String where(ILinkingDiagnosticContext context) {
		return context.getContext() instanceof SoftwareGoto ? " in this block" : "";
	}
}
