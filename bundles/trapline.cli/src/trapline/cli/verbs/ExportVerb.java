package trapline.cli.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import trapline.cli.Console;
import trapline.cli.Status;
import trapline.cli.Verb;
import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.cli.args.Syntax;
import trapline.cli.io.FileKind;
import trapline.cli.model.GraphExport;
import trapline.cli.model.ModelExport;
import trapline.cli.model.ModelFormat;
import trapline.cli.model.TestExport;
import trapline.cli.model.TestFormat;
import trapline.cli.picture.PictureOptions;
import trapline.cli.picture.Traces;
import trapline.cli.scenario.CompiledScenario;
import trapline.cli.scenario.RunOptions;
import trapline.cli.scenario.Telling;
import trapline.cli.scenario.VariantOptions;
import trapline.diagram.Exporter;

/** Writes a scenario, a run of it or a recorded trace in other formats; finding hazards is not its business. */
public final class ExportVerb implements Verb {
	private static final String MORE = ModelFormat.MORE + GraphExport.MORE + TestFormat.MORE;

	@Override
	public Syntax syntax() {
		List<Option> options = new ArrayList<>(PictureOptions.options(MORE));
		options.addAll(VariantOptions.options());
		options.addAll(RunOptions.options());
		options.add(GraphExport.option());
		return new Syntax("export", "FILE", 1, 1, "Write a picture of a scenario or trace, a scenario for other model checkers or Graphviz, or a run as a test", """
				FILE is a scenario or a recorded trace. Pictures: as 'run' and 'import', but hazards in the picture do not change the
				exit status. Model checkers: 'promela' writes what 'explore' searches for Spin, 'tla' for TLC, whose configuration
				goes beside OUT.tla to OUT.cfg; only -o, --variant and --without go with them. Graphviz: 'dot'
				writes the states as a graph, hazards as triangles, the shortest runs to them heavy. Tests: the story, or what --choose or
				--replay says, as a program that raises by itself what arrives, with the events that the model expects: 'oracle'
				for emulators, as 'conform' reads it; 'kvm-unit-test' as a C source for that tree.""", options);
	}

	@Override
	public int run(CommandLine line, Console console) {
		String name = line.operand(0);
		if (!PictureOptions.isAsked(line)) {
			throw line.wrong("say which format with --as, or where to with -o");
		}
		GraphExport.refuseElsewhere(line);
		Optional<ModelFormat> model = ModelFormat.asked(line);
		if (model.isPresent()) {
			ModelExport.write(model.get(), line, console);
			return Status.OK;
		}
		if (GraphExport.isAsked(line)) {
			GraphExport.write(line, console);
			return Status.OK;
		}
		Optional<TestFormat> test = TestFormat.asked(line);
		if (test.isPresent()) {
			return TestExport.write(test.get(), line, console);
		}
		Exporter exporter = PictureOptions.exporter(line, MORE);
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
