package trapline.cli.model;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import trapline.cli.Console;
import trapline.cli.Failure;
import trapline.cli.Status;
import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.cli.io.FileKind;
import trapline.cli.io.OutputFile;
import trapline.cli.picture.PictureOptions;
import trapline.cli.scenario.CompiledScenario;
import trapline.cli.scenario.LoadedScenario;
import trapline.cli.scenario.RunOptions;
import trapline.cli.scenario.ScenarioLoader;
import trapline.cli.scenario.Telling;
import trapline.cli.scenario.Variant;
import trapline.conform.export.KvmUnitTest;
import trapline.conform.export.NotTestable;
import trapline.conform.export.OracleTest;
import trapline.conform.export.OracleYaml;
import trapline.conform.export.Subject;
import trapline.conform.export.TestWriter;
import trapline.machine.Choice;
import trapline.machine.SemanticsError;
import trapline.machine.SourceSpan;
import trapline.notation.Position;
import trapline.session.Moment;
import trapline.session.StepRecord;

/** Writes a run of a scenario as a test of real processors. */
public final class TestExport {
	private TestExport() {
	}

	/**
	 * Writes where the command line says.
	 *
	 * @return the exit status
	 * @throws Failure if the run cannot be a test, an option does not fit, or the output cannot be written
	 */
	public static int write(TestFormat format, CommandLine line, Console console) {
		PictureOptions.options().stream().map(Option::name)
				.filter(name -> !name.equals(PictureOptions.AS) && !name.equals(PictureOptions.OUT) && line.has(name)).findFirst()
				.ifPresent(name -> {
					throw line.wrong(name + " is about pictures, and does not go with the format " + format.id());
				});
		if (line.has(RunOptions.TO))
			throw line.wrong(RunOptions.TO + " does not go with the format " + format.id() + ": a test is of a whole run");
		String name = line.operand(0);
		if (FileKind.of(name) != FileKind.NOTATION)
			throw Failure.badInput(name + ": not a scenario; only a run of a scenario can be written as " + format.id());
		Variant variant = RunOptions.variant(line);
		if (!variant.without().isEmpty())
			throw line.wrong("a test is about real processors, which have the rule " + variant.without().iterator().next());
		LoadedScenario source = new ScenarioLoader(console).load(name);
		CompiledScenario scenario = CompiledScenario.compile(source, variant, console);
		Telling telling = Telling.of(scenario, line);
		try {
			OracleTest test = new TestWriter().write(subject(source, scenario, telling, RunOptions.told(line, scenario.stories())));
			put(format == TestFormat.ORACLE ? OracleYaml.of(test) : KvmUnitTest.of(test), line.value(PictureOptions.OUT), console);
		} catch (NotTestable | SemanticsError e) {
			throw Failure.badInput(e.getMessage());
		}
		console.flush();
		telling.report(console);
		return telling.status() == Status.BAD_INPUT ? Status.BAD_INPUT : Status.OK;
	}

	private static Subject subject(LoadedScenario source, CompiledScenario scenario, Telling telling, String name) {
		List<Choice> choices = telling.path().stream().map(Moment::step).filter(Objects::nonNull).map(StepRecord::choice).toList();
		Map<String, String> values = new LinkedHashMap<>();
		for (String setting : scenario.settings()) {
			int equals = setting.indexOf('=');
			values.put(setting.substring(0, equals), setting.substring(equals + 1));
		}
		return new Subject(scenario.scenario(), scenario.machine(), choices, values, part -> {
			Position position = source.loaded().position(part);
			return position == null ? null
					: new SourceSpan(position.file(), position.line(), position.column(), position.length());
		}, name);
	}

	private static void put(String text, String out, Console console) {
		if (out == null)
			console.print(text);
		else
			new OutputFile(out).write(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
	}
}
