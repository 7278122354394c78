package trapline.cli.verbs;

import java.util.ArrayList;
import java.util.List;

import trapline.cli.Console;
import trapline.cli.Status;
import trapline.cli.Verb;
import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.cli.args.Syntax;
import trapline.cli.io.FileKind;
import trapline.cli.picture.PictureOptions;
import trapline.cli.picture.Traces;
import trapline.cli.scenario.CompiledScenario;
import trapline.cli.scenario.RunOptions;
import trapline.cli.scenario.Telling;
import trapline.cli.scenario.VariantOptions;
import trapline.diagram.Exporter;

/** Writes the picture of a scenario or of a recorded trace; finding hazards is not its business. */
public final class ExportVerb implements Verb {
	@Override
	public Syntax syntax() {
		List<Option> options = new ArrayList<>(PictureOptions.options());
		options.addAll(VariantOptions.options());
		options.addAll(RunOptions.options());
		return new Syntax("export", "FILE", 1, 1, "Write the picture of a scenario or trace in any format", """
				FILE is a scenario or a recorded trace. As 'run' and 'import', but hazards in the picture do not change the exit
				status.""", options);
	}

	@Override
	public int run(CommandLine line, Console console) {
		String name = line.operand(0);
		if (!PictureOptions.isAsked(line)) {
			throw line.wrong("say which format with --as, or where to with -o");
		}
		Exporter exporter = PictureOptions.exporter(line);
		if (FileKind.of(name) == FileKind.NOTATION) {
			CompiledScenario scenario = CompiledScenario.load(name, RunOptions.variant(line), console);
			Telling telling = Telling.of(scenario, line);
			PictureOptions.write(telling.run(), line, exporter, console);
			console.flush();
			telling.report(console);
			return telling.status() == Status.BAD_INPUT ? Status.BAD_INPUT : Status.OK;
		}
		PictureOptions.write(Traces.read(name, console).run(), line, exporter, console);
		return Status.OK;
	}
}
