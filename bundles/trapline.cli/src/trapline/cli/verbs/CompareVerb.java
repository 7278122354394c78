package trapline.cli.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import trapline.cli.Console;
import trapline.cli.Status;
import trapline.cli.Verb;
import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.cli.args.Syntax;
import trapline.cli.compare.LaneComparison;
import trapline.cli.explore.ComparedVariant;
import trapline.cli.explore.Interrupt;
import trapline.cli.explore.Matrix;
import trapline.cli.explore.Search;
import trapline.cli.explore.SearchJson;
import trapline.cli.explore.SearchOptions;
import trapline.cli.explore.SearchPlan;
import trapline.cli.scenario.CompiledScenario;
import trapline.cli.scenario.LoadedScenario;
import trapline.cli.scenario.ScenarioLoader;
import trapline.cli.scenario.Variant;
import trapline.cli.scenario.VariantOptions;
import trapline.compiler.ScenarioCompiler;

/** Explores all variants that a scenario compares; or compares two runs lane by lane. */
public final class CompareVerb implements Verb {
	private static final String JSON = "--json";

	@Override
	public Syntax syntax() {
		List<Option> options = new ArrayList<>(VariantOptions.options());
		options.add(Option.flag(JSON, "print the result as JSON"));
		options.addAll(SearchOptions.options());
		options.addAll(LaneComparison.options());
		return new Syntax("compare", "FILE [OTHER]", 1, 2,
				"Explore the variants that a scenario compares: a table by checks; or compare two runs lane by lane", """
						Of one FILE all variants are explored; limits are those of each. With OTHER, each a scenario or a recorded trace,
						or with --with..., a variant of the same FILE, two runs are compared: steps that say the same share a column,
						lanes stand under one another, and differences are told in words. Exit status 1 if anything differs.""",
				options);
	}

	@Override
	public int run(CommandLine line, Console console) {
		if (LaneComparison.isAsked(line)) {
			return LaneComparison.run(line, line.has(JSON), console);
		}
		SearchPlan plan = SearchOptions.of(line);
		Variant given = VariantOptions.of(line);
		LoadedScenario loaded = new ScenarioLoader(console).load(line.operand(0));
		List<ComparedVariant> rows = new ArrayList<>();
		try (Interrupt interrupt = new Interrupt()) {
			for (Map<String, String> values : ScenarioCompiler.variants(loaded.scenario())) {
				Variant variant = given;
				for (Map.Entry<String, String> entry : values.entrySet()) {
					variant = variant.with(entry.getKey(), entry.getValue());
				}
				CompiledScenario scenario = CompiledScenario.compile(loaded, variant, console);
				rows.add(new ComparedVariant(values, Search.of(scenario, plan, interrupt, console)));
			}
			console.print(line.has(JSON) ? SearchJson.of(rows) : Matrix.of(rows));
			console.flush();
			int status = status(rows);
			interrupt.finish(status);
			return status;
		}
	}

	/** Finding something outweighs not having finished. */
	private static int status(List<ComparedVariant> rows) {
		List<Integer> statuses = rows.stream().map(row -> row.search().status()).toList();
		return statuses.contains(Status.FOUND) ? Status.FOUND
				: statuses.contains(Status.INCOMPLETE) ? Status.INCOMPLETE : Status.OK;
	}
}
