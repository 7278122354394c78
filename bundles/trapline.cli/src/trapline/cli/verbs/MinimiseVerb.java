package trapline.cli.verbs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import trapline.cli.Console;
import trapline.cli.Failure;
import trapline.cli.Progress;
import trapline.cli.Status;
import trapline.cli.Verb;
import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.cli.args.Syntax;
import trapline.cli.explore.Interrupt;
import trapline.cli.explore.Minimising;
import trapline.cli.explore.Search;
import trapline.cli.explore.SearchOptions;
import trapline.cli.io.OutputFile;
import trapline.cli.scenario.CompiledScenario;
import trapline.cli.scenario.LoadedScenario;
import trapline.cli.scenario.ScenarioLoader;
import trapline.cli.scenario.Variant;
import trapline.cli.scenario.VariantOptions;
import trapline.edit.minimise.Minimised;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.Shown;

/** Makes a scenario smaller while it shows what a search found. */
public final class MinimiseVerb implements Verb {
	private static final String HAZARD = "--hazard";
	private static final String CHECK = "--check";
	private static final String OUT = "-o";
	private static final int MOST_CHECKS = 10_000;

	@Override
	public Syntax syntax() {
		List<Option> options = new ArrayList<>(VariantOptions.options());
		options.add(Option.valued(HAZARD, "ID", "what the scenario has to show; what the search finds first if not given"));
		options.add(Option.valued(CHECK, "N", "the check that has to fail, counted from 1"));
		options.add(Option.valued(OUT, "OUT", "file to write; standard output if not given"));
		options.addAll(SearchOptions.limits());
		return new Syntax("minimise", "FILE", 1, 1, "Leave out of a scenario what its hazard does not need", """
				Explores the scenario, then smaller and smaller ones, until no item, program, line, start value or story can go without
				the hazard. Prints the smallest scenario; the file is not changed. Ctrl+C ends with what is left so far.""", options);
	}

	@Override
	public int run(CommandLine line, Console console) {
		ExplorationOptions options = SearchOptions.limits(line);
		Variant variant = VariantOptions.of(line);
		LoadedScenario loaded = new ScenarioLoader(console).load(line.operand(0));
		CompiledScenario scenario = CompiledScenario.compile(loaded, variant, console);
		try (Interrupt interrupt = new Interrupt()) {
			Search search = Search.of(scenario, SearchOptions.whole(options), interrupt, console);
			Shown shown = shown(line, search);
			Minimised result;
			try (Progress progress = console.progress("minimising")) {
				result = new Minimising(loaded, variant, shown, options, search.result().states(), interrupt, progress).run();
			}
			write(result.text(), line.value(OUT), console);
			console.flush();
			console.message("kept: " + shown + "; " + lines(result.text()) + " of " + lines(loaded.loaded().text()) + " lines, after "
					+ result.tried() + " smaller scenarios" + (result.least() ? "" : ", cancelled"));
			int status = result.least() ? Status.OK : Status.INCOMPLETE;
			interrupt.finish(status);
			return status;
		}
	}

	private static Shown shown(CommandLine line, Search search) {
		if (line.has(HAZARD) && line.has(CHECK)) {
			throw line.wrong("give " + HAZARD + " or " + CHECK + ", not both");
		}
		List<Shown> all = Shown.of(search.result());
		String name = line.operand(0);
		if (all.isEmpty()) {
			throw search.result().complete() ? Failure.badInput(name + ": a search finds nothing in it, so there is nothing to keep")
					: new Failure(Status.INCOMPLETE, name + ": nothing was found so far: " + search.result().status().sentence());
		}
		if (line.has(CHECK)) {
			return check(line, search, all);
		}
		String wanted = line.value(HAZARD);
		return wanted == null ? all.get(0) : all.stream().filter(shown -> wanted.equals(shown.hazard())).findFirst()
				.orElseThrow(() -> Failure.badInput(name + ": a search does not find the hazard " + wanted + "; it finds " + words(all)));
	}

	private static Shown check(CommandLine line, Search search, List<Shown> all) {
		int number = (int) line.number(CHECK, 1, MOST_CHECKS, 1);
		int count = search.result().checks().size();
		if (number > count) {
			throw line.wrong("there is no check " + number + "; the scenario has " + count);
		}
		var check = search.result().checks().get(number - 1).check();
		return all.stream().filter(shown -> shown.fails(check)).findFirst()
				.orElseThrow(() -> Failure.badInput(line.operand(0) + ": check " + check.text() + " does not fail; a search finds " + words(all)));
	}

	private static String words(List<Shown> all) {
		return String.join(", ", all.stream().map(Objects::toString).toList());
	}

	private static long lines(String text) {
		return text.lines().count();
	}

	private static void write(String text, String out, Console console) {
		if (out == null) {
			console.print(text);
		} else {
			new OutputFile(out).write(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
		}
	}
}
