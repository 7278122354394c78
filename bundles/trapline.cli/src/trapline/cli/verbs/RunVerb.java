package trapline.cli.verbs;

import java.util.ArrayList;
import java.util.List;

import trapline.cli.Console;
import trapline.cli.Verb;
import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.cli.args.Syntax;
import trapline.cli.picture.PictureOptions;
import trapline.cli.scenario.CompiledScenario;
import trapline.cli.scenario.RunOptions;
import trapline.cli.scenario.Telling;
import trapline.cli.scenario.VariantOptions;
import trapline.diagram.Exporter;

/** Runs a scenario and draws what happened. */
public final class RunVerb implements Verb {
	@Override
	public Syntax syntax() {
		List<Option> options = new ArrayList<>(VariantOptions.options());
		options.addAll(RunOptions.options());
		options.addAll(PictureOptions.options());
		return new Syntax("run", "FILE", 1, 1, "Run a scenario and draw what happens", """
				Runs the scenario's first story, or the one named, or what --choose or --replay says. The picture goes to standard output;
				hazards, failing checks and choices that could not be made go to standard error.""", options);
	}

	@Override
	public int run(CommandLine line, Console console) {
		Exporter exporter = PictureOptions.exporter(line);
		CompiledScenario scenario = CompiledScenario.load(line.operand(0), RunOptions.variant(line), console);
		Telling telling = Telling.of(scenario, line);
		PictureOptions.write(telling.run(), line, exporter, console);
		console.flush();
		telling.report(console);
		return telling.status();
	}
}
