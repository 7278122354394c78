package trapline.compiler.elements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import trapline.model.semantics.Candidate;
import trapline.model.semantics.Decision;
import trapline.model.semantics.DecisionExtension;
import trapline.model.semantics.Element;
import trapline.model.semantics.EnumLiteral;
import trapline.model.semantics.EnumType;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Module;
import trapline.model.semantics.Processor;
import trapline.model.semantics.Role;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.TypeDeclaration;
import trapline.model.semantics.UnionType;

/**
 * What modules say, whatever scenario runs on them. Found once and shared by all compilations on the same modules, which must
 * not change meanwhile; may be shared by threads.
 */
public final class Platform {
	private final Dependencies dependencies;
	private final List<Element> elements;
	private final Map<String, List<Symbol>> symbols = new HashMap<>();
	private final List<Symbol> doubles = new ArrayList<>();
	private final Map<String, Expression> roles = new LinkedHashMap<>();
	private final Map<String, List<TypeDeclaration>> typesByLiteral = new HashMap<>();
	private final Map<Decision, List<Candidate>> extensions = new HashMap<>();
	private final Map<Class<?>, List<?>> kinds = new ConcurrentHashMap<>();
	private final DeclaredRules rules;
	private final Map<EnumType, EnumNames> names = new HashMap<>();
	private final ActiveValues active;
	private final Reach reach = new Reach(this);

	/** @param modules all modules that a scenario needs, directly or not, base first */
	public Platform(List<Module> modules) {
		dependencies = new Dependencies(modules);
		elements = modules.stream().flatMap(module -> module.getElements().stream()).toList();
		all(Symbol.class).stream().filter(symbol -> symbol.getName() != null).forEach(this::declare);
		for (Processor processor : all(Processor.class)) {
			for (Role role : processor.getRoles()) {
				roles.put(role.getName(), role.getValue());
			}
		}
		for (TypeDeclaration type : all(TypeDeclaration.class)) {
			literals(type).map(EnumLiteral::getName).distinct()
					.forEach(name -> typesByLiteral.computeIfAbsent(name, n -> new ArrayList<>()).add(type));
		}
		for (DecisionExtension extension : all(DecisionExtension.class)) {
			extensions.computeIfAbsent(extension.getDecision(), d -> new ArrayList<>()).addAll(extension.getCandidates());
		}
		all(EnumType.class).forEach(type -> names.put(type, EnumNames.of(type)));
		rules = new DeclaredRules(this);
		active = new ActiveValues(this);
	}

	private void declare(Symbol symbol) {
		List<Symbol> same = symbols.computeIfAbsent(symbol.getName(), n -> new ArrayList<>());
		if (same.stream().anyMatch(s -> s.eClass() == symbol.eClass())) {
			doubles.add(symbol);
		}
		same.add(symbol);
	}

	private static Stream<EnumLiteral> literals(TypeDeclaration type) {
		if (type instanceof EnumType e) {
			return e.getLiterals().stream();
		}
		return type instanceof UnionType u ? u.getLiterals().stream() : Stream.empty();
	}

	/** Which modules build on which others. */
	Dependencies dependencies() {
		return dependencies;
	}

	/** All elements, base module first, in file order. */
	List<Element> elements() {
		return elements;
	}

	/** All elements of a kind, in the same order. */
	@SuppressWarnings("unchecked") // each list is put under the class of its elements
	<T> List<T> all(Class<T> kind) {
		return (List<T>) kinds.computeIfAbsent(kind, k -> elements.stream().filter(k::isInstance).toList());
	}

	/** The elements with a name, in the same order. */
	List<Symbol> named(String name) {
		return symbols.getOrDefault(name, List.of());
	}

	/** Elements of which an earlier module has one of the same kind and name. */
	List<Symbol> doubles() {
		return doubles;
	}

	/** What plays a role of the processor; null if nothing does. */
	Expression role(String name) {
		return roles.get(name);
	}

	/** The type declarations that have a literal of this name. */
	List<TypeDeclaration> typesWithLiteral(String literal) {
		return typesByLiteral.getOrDefault(literal, List.of());
	}

	/** The candidates of a decision, those that other modules add included. */
	List<Candidate> candidates(Decision decision) {
		List<Candidate> candidates = new ArrayList<>(decision.getCandidates());
		candidates.addAll(extensions.getOrDefault(decision, List.of()));
		return candidates;
	}

	/** Its rules. */
	DeclaredRules rules() {
		return rules;
	}

	/** What the values of an enum are called. */
	EnumNames names(EnumType type) {
		return names.get(type);
	}

	/** What its elements reach. */
	Reach reach() {
		return reach;
	}

	/** The values that it names by itself. */
	ActiveValues active() {
		return active;
	}
}
