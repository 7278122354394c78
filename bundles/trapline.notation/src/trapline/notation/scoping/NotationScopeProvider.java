package trapline.notation.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;

import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.Note;
import trapline.model.scenario.Routine;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioPackage;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.StoryChoice;
import trapline.model.semantics.Document;
import trapline.model.semantics.EnumLiteral;
import trapline.model.semantics.Rule;
import trapline.model.semantics.RuleOverride;
import trapline.model.semantics.SemanticsPackage;
import trapline.model.semantics.Symbol;

/**
 * What a name may stand for. Names nearest to the use win: those of the enclosing constructs, of the same file, of the
 * modules it sees. Where a value is expected, a literal of the expected type comes before all others.
 */
public class NotationScopeProvider extends AbstractNotationScopeProvider {

	@Inject
	private IResourceScopeCache cache;

	@Override
	public IScope getScope(EObject context, EReference reference) {
		Document document = EcoreUtil2.getContainerOfType(context, Document.class);
		if (document == null)
			return IScope.NULLSCOPE;
		if (context instanceof Note note)
			return noted((Scenario) document, note, reference);
		EClass wanted = reference.getEReferenceType();
		if (wanted == ScenarioPackage.Literals.SOFTWARE_STATEMENT)
			return labels(document, context);
		if (wanted != SemanticsPackage.Literals.SYMBOL)
			return global(document, wanted.getName(), wanted::isInstance);
		if (reference == SemanticsPackage.Literals.CALL_EXPRESSION__FUNCTION)
			return global(document, reference.getName(), NameKind::isFunction);
		if (reference == SemanticsPackage.Literals.GOTO__TARGET)
			return global(document, "goto", NameKind::isControl);
		if (reference == SemanticsPackage.Literals.CALL_STATEMENT__TARGET)
			return global(document, "call", NameKind::isControl);
		return values(document, context);
	}

	/** A part of something that is not there is nowhere. */
	private static IScope noted(Scenario scenario, Note note, EReference reference) {
		boolean part = reference == ScenarioPackage.Literals.NOTE__PART;
		Map<String, EObject> names = !part ? NotedParts.owners(scenario)
				: note.getOwner() == null ? NotedParts.of(scenario) : NotedParts.in(note.getOwner());
		List<IEObjectDescription> all = new ArrayList<>();
		names.forEach((name, object) -> all.add(EObjectDescription.create(QualifiedName.create(name), object)));
		return new SimpleScope(IScope.NULLSCOPE, all);
	}

	private IScope global(Document document, String key, Predicate<Symbol> filter) {
		return cache.get(List.of("global", key), document.eResource(), () -> visible(IScope.NULLSCOPE, document, key, filter));
	}

	/** What the visible documents declare, nearest first, over names further out. */
	private IScope visible(IScope outer, Document document, String key, Predicate<Symbol> filter) {
		return NameTable.of(NameTable.of(outer, imported(document, key, filter)), Declarations.of(document), filter);
	}

	/** What the modules that a document sees declare. It is looked up once for all documents that see the same ones. */
	private Map<String, Symbol> imported(Document document, String key, Predicate<Symbol> filter) {
		List<Document> modules = cache.get("modules", document.eResource(),
				() -> Visibility.of(document).stream().filter(visible -> visible != document).toList());
		return modules.isEmpty() ? Map.of()
				: cache.get(List.of("imported", key, modules), modules.get(0).eResource(), () -> NameTable
						.symbols(modules.stream().flatMap(module -> Declarations.of(module).stream()).toList(), filter));
	}

	private IScope values(Document document, EObject context) {
		IScope global = cache.get("values", document.eResource(), () -> {
			List<Symbol> own = Declarations.of(document);
			IScope scope = visible(IScope.NULLSCOPE, document, "part", NameKind::isPart);
			scope = NameTable.of(scope, Declarations.labels(document), symbol -> true);
			scope = visible(scope, document, "literal", EnumLiteral.class::isInstance);
			scope = visible(scope, document, "value", NameKind::isValue);
			scope = NameTable.of(scope, own, EnumLiteral.class::isInstance);
			return NameTable.of(scope, own, NameKind::isValue);
		});
		return NameTable.of(locals(document, context, global), ExpectedLiterals.at(context), symbol -> true);
	}

	private IScope locals(Document document, EObject context, IScope outer) {
		EObject holder = context.eContainer();
		if (holder == null)
			return outer;
		IScope around = locals(document, holder, outer);
		if (holder instanceof RuleOverride override)
			around = overridden(document, override, around);
		return NameTable.of(around, LocalNames.of(holder, context), symbol -> true);
	}

	/** An override sees the names that the overridden rule sees. */
	private IScope overridden(Document document, RuleOverride override, IScope outer) {
		RuleIndex rules = cache.get("rules", document.eResource(), () -> new RuleIndex(Visibility.of(document)));
		Rule original = rules.find(override.getId());
		if (original == null)
			return outer;
		IScope scope = original.eContainer() == null ? outer : locals(document, original, outer);
		return NameTable.of(scope, LocalNames.of(original, null), symbol -> true);
	}

	private IScope labels(Document document, EObject context) {
		EObject home = home(context);
		IScope everywhere = cache.get("labels", document.eResource(), () -> {
			List<SoftwareStatement> all = new ArrayList<>();
			Visibility.of(document).forEach(visible -> all.addAll(Declarations.labels(visible)));
			return NameTable.of(IScope.NULLSCOPE, all, symbol -> true);
		});
		if (home == null || home.eIsProxy())
			return everywhere;
		IScope outer = home instanceof CodeBlock || home instanceof Routine ? IScope.NULLSCOPE : everywhere;
		return NameTable.of(outer, Declarations.labelsIn(home), symbol -> true);
	}

	/** The software whose labels come first: the block of a jump, or the virtual cpu of an event. */
	private static EObject home(EObject context) {
		if (context instanceof StoryChoice choice)
			return choice.getEvent() == null || choice.getEvent().eIsProxy() ? null : choice.getEvent().getVcpu();
		if (context instanceof EventDeclaration event)
			return event.getVcpu();
		for (EObject at = context; at != null; at = at.eContainer())
			if (at instanceof CodeBlock || at instanceof Routine)
				return at;
		return EcoreUtil.getRootContainer(context);
	}
}
