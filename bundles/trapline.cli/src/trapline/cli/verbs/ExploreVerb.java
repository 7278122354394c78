package trapline.cli.verbs;

import java.util.ArrayList;
import java.util.List;

import trapline.cli.Console;
import trapline.cli.Verb;
import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.cli.args.Syntax;
import trapline.cli.explore.HerdText;
import trapline.cli.explore.Interrupt;
import trapline.cli.explore.Question;
import trapline.cli.explore.Search;
import trapline.cli.explore.SearchJson;
import trapline.cli.explore.SearchOptions;
import trapline.cli.explore.SearchPlan;
import trapline.cli.explore.WitnessFiles;
import trapline.cli.scenario.CompiledScenario;
import trapline.cli.scenario.VariantOptions;

/** Searches every interleaving of a scenario. */
public final class ExploreVerb implements Verb {
	private static final String JSON = "--json";
	private static final String WITNESS = "--witness";

	@Override
	public Syntax syntax() {
		List<Option> options = new ArrayList<>(VariantOptions.options());
		options.add(Option.flag(JSON, "print the result as JSON"));
		options.addAll(Question.options());
		options.addAll(SearchOptions.options());
		options.add(Option.valued(WITNESS, "DIR", "write each witness into that folder: a picture, and a script for run --replay"));
		return new Syntax("explore", "FILE", 1, 1, "Search every interleaving for hazards and failing checks", """
				Breadth-first, so that witnesses are shortest. Prints the outcome block that readers of herd7 know. Ctrl+C ends
				the search with what is known so far.""", options);
	}

	@Override
	public int run(CommandLine line, Console console) {
		Question question = Question.of(line);
		SearchPlan plan = question.asked() ? SearchOptions.of(line).asked() : SearchOptions.of(line);
		CompiledScenario scenario = question.about(CompiledScenario.load(line.operand(0), VariantOptions.of(line), console));
		try (Interrupt interrupt = new Interrupt()) {
			Search search = Search.of(scenario, plan, interrupt, console);
			if (line.has(WITNESS)) {
				new WitnessFiles(search, line.value(WITNESS)).write();
			}
			console.print(line.has(JSON) ? SearchJson.of(search) : new HerdText(search).text());
			console.flush();
			interrupt.finish(search.status());
			return search.status();
		}
	}
}
