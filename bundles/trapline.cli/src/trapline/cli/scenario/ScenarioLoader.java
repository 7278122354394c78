package trapline.cli.scenario;

import java.util.List;
import java.util.Optional;

import trapline.cli.Console;
import trapline.cli.Failure;
import trapline.cli.io.InputFile;
import trapline.library.Example;
import trapline.library.Library;
import trapline.model.scenario.Scenario;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.notation.Problem;
import trapline.notation.messages.Suggestion;

/** Reads scenarios from files and from the examples that ship with the product. */
public final class ScenarioLoader {
	/** What stands in front of the name of an example. */
	public static final String EXAMPLE = "example:";
	private static final int MOST_PROBLEMS = 20;

	private final Library library = Library.standard();
	private final Console console;

	/** @param console where warnings go */
	public ScenarioLoader(Console console) {
		this.console = console;
	}

	/**
	 * Reads a scenario with all that it imports.
	 *
	 * @param name a file, or {@code example:NAME}
	 * @throws Failure with all problems if it cannot be run
	 */
	public LoadedScenario load(String name) {
		return checked(name, read(name));
	}

	/**
	 * The same of a text.
	 *
	 * @param name what messages call it
	 */
	public LoadedScenario text(String name, String text) {
		return checked(name, new NotationLoader(library::module).load(text, name + ".trap"));
	}

	private LoadedScenario checked(String name, Loaded loaded) {
		refuseErrors(name, loaded);
		Optional<Scenario> scenario = loaded.scenario();
		return new LoadedScenario(name, scenario.orElseThrow(() -> Failure.badInput(
				name + ":1:1: this is a module, expected a scenario (a file that begins with 'scenario')")), loaded);
	}

	private Loaded read(String name) {
		NotationLoader loader = new NotationLoader(library::module);
		if (!name.startsWith(EXAMPLE)) {
			return loader.load(InputFile.existing(name));
		}
		String wanted = name.substring(EXAMPLE.length());
		Example example = library.example(wanted).orElseThrow(() -> noExample(wanted));
		return loader.load(example.text(), name + ".trap");
	}

	private Failure noExample(String wanted) {
		List<String> names = library.examples().stream().map(Example::name).toList();
		if (wanted.isEmpty()) {
			return Failure.badInput("an example has to be named; there are\n" + String.join("\n", names));
		}
		String meant = Suggestion.nearest(wanted, names).map(name -> "did you mean '" + name + "'? ").orElse("");
		return Failure.badInput("there is no example '" + wanted + "'; " + meant + "'trapline run " + EXAMPLE + "' lists all");
	}

	private void refuseErrors(String name, Loaded loaded) {
		List<Problem> problems = loaded.problems();
		if (!loaded.hasErrors()) {
			problems.forEach(problem -> console.message(problem.toString()));
			return;
		}
		List<String> errors = problems.stream().filter(Problem::isError).map(ScenarioLoader::line).toList();
		throw Failure.badInput(errors.isEmpty() ? name + ":1:1: nothing could be made of this file" : first(errors));
	}

	/** The first problems, and how many more there are. */
	static String first(List<String> problems) {
		String lines = String.join("\n", problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
		return problems.size() <= MOST_PROBLEMS ? lines
				: lines + "\n... and " + (problems.size() - MOST_PROBLEMS) + " more errors";
	}

	private static String line(Problem problem) {
		return problem.file() + ":" + problem.line() + ":" + problem.column() + ": " + problem.message();
	}
}
