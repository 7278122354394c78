package trapline.cli.scenario;

import java.util.List;
import java.util.Optional;

import trapline.compiler.Compiled;
import trapline.compiler.Problem;
import trapline.compiler.ScenarioCompiler;
import trapline.cli.Console;
import trapline.cli.Failure;
import trapline.machine.Machine;
import trapline.machine.SourceSpan;
import trapline.model.scenario.Scenario;
import trapline.model.semantics.Module;
import trapline.notation.Position;
import trapline.run.RunInfo;
import trapline.session.Story;

/**
 * A scenario ready to run.
 *
 * @param scenario the scenario as it is written
 * @param machine  what it was compiled to
 * @param info     what stands above its pictures
 * @param stories  the stories that it tells
 * @param settings every parameter with its value as {@code name=value}, knobs that were changed, {@code without RULE}
 */
public record CompiledScenario(Scenario scenario, Machine machine, RunInfo info, List<Story> stories,
		List<String> settings) {
	public CompiledScenario {
		stories = List.copyOf(stories);
		settings = List.copyOf(settings);
	}

	/**
	 * Reads and compiles a scenario; warnings go to standard error.
	 *
	 * @param name a file, or {@code example:NAME}
	 * @throws Failure with all problems if it cannot be run
	 */
	public static CompiledScenario load(String name, Variant variant, Console console) {
		return compile(new ScenarioLoader(console).load(name), variant, console);
	}

	/** Compiles a variant of a scenario that is already read. */
	public static CompiledScenario compile(LoadedScenario source, Variant variant, Console console) {
		Scenario scenario = source.scenario();
		Compiled compiled = compiled(source, variant);
		if (compiled.machine() == null) {
			List<String> errors = compiled.errors().stream().map(Problem::toString).toList();
			throw Failure.badInput(errors.isEmpty() ? source.name() + ":1:1: this scenario cannot be compiled"
					: ScenarioLoader.first(errors));
		}
		compiled.problems().forEach(problem -> console.message(problem.toString()));
		return new CompiledScenario(scenario, compiled.machine(), Titles.of(scenario, variant, compiled.machine()),
				Stories.of(scenario), Titles.settings(scenario, variant));
	}

	/** The Machine of a variant; empty if it cannot be compiled, or has not what the variant names. */
	public static Optional<Machine> machine(LoadedScenario source, Variant variant) {
		try {
			return Optional.ofNullable(compiled(source, variant).machine());
		} catch (Failure e) {
			return Optional.empty();
		}
	}

	private static Compiled compiled(LoadedScenario source, Variant variant) {
		List<Module> modules = source.loaded().baseFirst();
		return new ScenarioCompiler(object -> span(source.loaded().position(object))).compile(source.scenario(), modules,
				variant.compileOptions(source.scenario(), modules));
	}

	private static SourceSpan span(Position position) {
		return position == null ? null : new SourceSpan(position.file(), position.line(), position.column(), position.length());
	}
}
