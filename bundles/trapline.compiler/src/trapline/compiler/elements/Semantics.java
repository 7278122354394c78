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
import trapline.model.semantics.EnumType;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.TypeDeclaration;

/**
 * Everything that applies to a scenario: the elements of its platform, of the modules that extend or are imported, and its
 * own. A module that extends another takes over all its elements, so that all modules together are one name space.
 */
public final class Semantics {
	private final Scenario scenario;
	private final Platform platform;
	private final Map<String, Routine> routines = new LinkedHashMap<>();

	/**
	 * @param scenario the scenario
	 * @param platform all modules that it needs
	 * @param problems is told what does not fit together
	 */
	public Semantics(Scenario scenario, Platform platform, Problems problems) {
		this.scenario = scenario;
		this.platform = platform;
		platform.doubles().forEach(symbol -> twice(symbol, problems));
		for (Routine routine : items(Routine.class)) {
			String name = routine.getName();
			boolean inModule = platform.named(name).stream().anyMatch(Routine.class::isInstance);
			if (name != null && (routines.putIfAbsent(name, routine) != null || inModule)) {
				twice(routine, problems);
			}
		}
	}

	private static void twice(Symbol symbol, Problems problems) {
		problems.error(symbol, "there are two declarations of " + symbol.getName() + " among the modules of this scenario");
	}

	/** The scenario. */
	public Scenario scenario() {
		return scenario;
	}

	/** The modules. */
	Platform platform() {
		return platform;
	}

	/** All elements of modules of a kind, base module first, in file order. */
	public <T> List<T> all(Class<T> kind) {
		return platform.all(kind);
	}

	/** All items of the scenario of a kind, in file order. */
	public <T> List<T> items(Class<T> kind) {
		List<T> items = new ArrayList<>();
		for (Object item : scenario.getItems()) {
			if (kind.isInstance(item)) {
				items.add(kind.cast(item));
			}
		}
		return items;
	}

	/** The element of a kind with a name; null if there is none. */
	public <T> T named(Class<T> kind, String name) {
		return Stream.concat(platform.named(name).stream(), Stream.ofNullable(routines.get(name))).filter(kind::isInstance)
				.map(kind::cast).findFirst().orElse(null);
	}

	/** The type declarations that have a literal of this name, in module order. */
	public List<TypeDeclaration> typesWithLiteral(String literal) {
		return platform.typesWithLiteral(literal);
	}

	/** What the values of an enum of the modules are called. */
	public EnumNames names(EnumType type) {
		return platform.names(type);
	}

	/** The candidates of a decision, those that other modules add included. */
	public List<Candidate> candidates(Decision decision) {
		return platform.candidates(decision);
	}

	/** What plays a role of the processor; null if nothing does. A module that is loaded later decides. */
	public Expression role(String name) {
		return platform.role(name);
	}
}
