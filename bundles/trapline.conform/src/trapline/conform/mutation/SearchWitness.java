package trapline.conform.mutation;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import trapline.compiler.CompileOptions;
import trapline.compiler.Compiled;
import trapline.compiler.ScenarioCompiler;
import trapline.library.Library;
import trapline.machine.SemanticsError;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Explorer;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;

/** A complete search of a small scenario: how many states it has and which hazards are met. */
final class SearchWitness implements Witness {
	private static final long LIMIT = 20_000;

	private final String name;
	private final Loaded loaded;

	private SearchWitness(String name, Loaded loaded) {
		this.name = name;
		this.loaded = loaded;
	}

	/** The witness; empty if the scenario is too large to be searched. */
	static Optional<SearchWitness> of(String name, String text) {
		SearchWitness witness = new SearchWitness(name,
				new NotationLoader(Library.standard()::module).load(text, name + ".trap"));
		return witness.search(Set.of()).complete() ? Optional.of(witness) : Optional.empty();
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public Set<String> rules() {
		Set<String> rules = new LinkedHashSet<>();
		compile(Set.of()).machine().rules().forEach(rule -> rules.add(rule.id()));
		compile(Set.of()).machine().hazards().forEach(hazard -> rules.add(hazard.id()));
		return rules;
	}

	@Override
	public String shows(Set<String> without) {
		if (compile(without).machine() == null)
			return "";
		try {
			ExplorationResult result = search(without);
			return result.states() + " " + result.hazards().stream().map(found -> found.hazard().id()).toList();
		} catch (SemanticsError e) {
			return e.getMessage();
		}
	}

	@Override
	public String tells(Set<String> without) {
		return shows(without);
	}

	private ExplorationResult search(Set<String> without) {
		return new Explorer(ExplorationMachine.of(compile(without).machine()), ExplorationOptions.standard().withStates(LIMIT),
				ExplorationMonitor.NONE).run();
	}

	private Compiled compile(Set<String> without) {
		return new ScenarioCompiler(object -> null).compile(loaded.scenario().orElseThrow(), loaded.baseFirst(),
				CompileOptions.NONE.without(without));
	}
}
