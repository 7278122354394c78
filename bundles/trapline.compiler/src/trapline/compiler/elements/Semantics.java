package trapline.compiler.elements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import trapline.compiler.Problems;
import trapline.model.scenario.Routine;
import trapline.model.scenario.Scenario;
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
 * Everything that applies to a scenario: the elements of its platform, of the modules that extend or are imported, and its
 * own. A module that extends another takes over all its elements, so that all modules together are one name space.
 */
public final class Semantics {
	private final Scenario scenario;
	private final Dependencies dependencies;
	private final List<Element> elements = new ArrayList<>();
	private final Map<String, List<Symbol>> symbols = new LinkedHashMap<>();
	private final Map<String, Expression> roles = new LinkedHashMap<>();
	private final Map<String, List<TypeDeclaration>> typesByLiteral = new LinkedHashMap<>();

	/**
	 * @param scenario the scenario
	 * @param modules all modules that it needs, directly or not, base first
	 * @param problems is told what does not fit together
	 */
	public Semantics(Scenario scenario, List<Module> modules, Problems problems) {
		this.scenario = scenario;
		dependencies = new Dependencies(modules);
		for (Module module : modules) {
			elements.addAll(module.getElements());
		}
		scenario.getItems().stream().filter(Routine.class::isInstance).map(Element.class::cast).forEach(elements::add);
		for (Element element : elements) {
			if (element instanceof Symbol symbol && symbol.getName() != null) {
				declare(symbol, problems);
			}
		}
		for (Processor processor : all(Processor.class)) {
			for (Role role : processor.getRoles()) {
				roles.put(role.getName(), role.getValue());
			}
		}
	}

	private void declare(Symbol symbol, Problems problems) {
		List<Symbol> same = symbols.computeIfAbsent(symbol.getName(), n -> new ArrayList<>());
		if (same.stream().anyMatch(s -> s.eClass() == symbol.eClass())) {
			problems.error(symbol, "there are two declarations of " + symbol.getName() + " among the modules of this scenario");
		}
		same.add(symbol);
	}

	/** The scenario. */
	public Scenario scenario() {
		return scenario;
	}

	/** Which modules build on which others. */
	Dependencies dependencies() {
		return dependencies;
	}

	/** All elements of a kind, base module first, in file order. */
	public <T> List<T> all(Class<T> kind) {
		return elements.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** All items of the scenario of a kind, in file order. */
	public <T> List<T> items(Class<T> kind) {
		return scenario.getItems().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** The element of a kind with a name; null if there is none. */
	public <T> T named(Class<T> kind, String name) {
		return symbols.getOrDefault(name, List.of()).stream().filter(kind::isInstance).map(kind::cast).findFirst()
				.orElse(null);
	}

	/** The type declarations that have a literal of this name, in module order. */
	public List<TypeDeclaration> typesWithLiteral(String literal) {
		if (typesByLiteral.isEmpty()) {
			for (TypeDeclaration type : all(TypeDeclaration.class)) {
				literals(type).map(EnumLiteral::getName).distinct()
						.forEach(name -> typesByLiteral.computeIfAbsent(name, n -> new ArrayList<>()).add(type));
			}
		}
		return typesByLiteral.getOrDefault(literal, List.of());
	}

	private static Stream<EnumLiteral> literals(TypeDeclaration type) {
		if (type instanceof EnumType e) {
			return e.getLiterals().stream();
		}
		return type instanceof UnionType u ? u.getLiterals().stream() : Stream.empty();
	}

	/** The candidates of a decision, those that other modules add included. */
	public List<Candidate> candidates(Decision decision) {
		List<Candidate> candidates = new ArrayList<>(decision.getCandidates());
		for (DecisionExtension extension : all(DecisionExtension.class)) {
			if (extension.getDecision() == decision) {
				candidates.addAll(extension.getCandidates());
			}
		}
		return candidates;
	}

	/** What plays a role of the processor; null if nothing does. A module that is loaded later decides. */
	public Expression role(String name) {
		return roles.get(name);
	}
}
