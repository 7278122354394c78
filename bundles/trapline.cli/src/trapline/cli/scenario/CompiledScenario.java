package trapline.cli.scenario;

import java.util.List;
import java.util.Optional;

import trapline.cli.Console;
import trapline.cli.Failure;
import trapline.machine.Machine;
import trapline.model.scenario.Scenario;
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
		return new VariantCompiler(source).compile(variant, console::message);
	}

	/** The Machine of a variant; empty if it cannot be compiled, or has not what the variant names. */
	public static Optional<Machine> machine(LoadedScenario source, Variant variant) {
		try {
			return Optional.ofNullable(new VariantCompiler(source).compiled(variant).machine());
		} catch (Failure e) {
			return Optional.empty();
		}
	}
}
