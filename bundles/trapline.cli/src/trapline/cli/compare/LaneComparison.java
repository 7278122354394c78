package trapline.cli.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import trapline.cli.Console;
import trapline.cli.Failure;
import trapline.cli.Status;
import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.cli.io.FileKind;
import trapline.cli.picture.PictureOptions;
import trapline.cli.picture.Traces;
import trapline.cli.scenario.CompiledScenario;
import trapline.cli.scenario.RunOptions;
import trapline.cli.scenario.ScenarioLoader;
import trapline.cli.scenario.Telling;
import trapline.diagram.Exporter;
import trapline.diagram.compare.Comparison;
import trapline.diagram.compare.ComparisonText;
import trapline.diagram.compare.RunNames;
import trapline.run.Run;

/** Compares two runs lane by lane: of scenarios, of variants of one, or recorded ones. */
public final class LaneComparison {
	private static final int MOST_LISTED = 200;

	private LaneComparison() {
	}

	/** The options that only make sense with a second run, and those of its picture. */
	public static List<Option> options() {
		List<Option> options = new ArrayList<>(OtherOptions.options());
		options.addAll(RunOptions.options().stream().filter(option -> !option.name().equals("--limit")).toList());
		options.addAll(PictureOptions.options());
		return options;
	}

	/** Whether the command line asks for it. */
	public static boolean isAsked(CommandLine line) {
		return line.operands().size() == 2 || OtherOptions.areGiven(line);
	}

	/**
	 * Compares and writes what differs, as text, as a picture or as JSON.
	 *
	 * @param json whether JSON is asked for
	 * @return {@link Status#OK} if the runs show the same, else {@link Status#FOUND}
	 * @throws Failure if one of the runs cannot be made
	 */
	public static int run(CommandLine line, boolean json, Console console) {
		Exporter exporter = PictureOptions.exporter(line);
		String nameA = line.operand(0);
		String nameB = line.operands().size() == 2 ? line.operand(1) : nameA;
		Run a = read(nameA, line, console);
		Run b = read(nameB, OtherOptions.of(line), console);
		RunNames names = RunNames.of(a, brief(nameA), b, brief(nameB));
		Comparison comparison = Comparison.of(a, names.a(), b, names.b());
		if (json) {
			console.print(ComparisonJson.of(names, comparison));
		} else {
			if (!PictureOptions.isAsked(line) && !comparison.differences().isEmpty()) {
				ComparisonText.table(comparison, MOST_LISTED).forEach(console::line);
				console.line("");
			}
			PictureOptions.write(comparison.run(), line, exporter, console);
		}
		console.flush();
		return comparison.differences().isEmpty() ? Status.OK : Status.FOUND;
	}

	private static Run read(String name, CommandLine line, Console console) {
		if (FileKind.of(name) == FileKind.OTHER) {
			return Traces.read(name, console).run();
		}
		Telling telling = Telling.of(CompiledScenario.load(name, RunOptions.variant(line), console), line);
		Run run = telling.run();
		Failure cut = telling.cutShort();
		if (cut != null) {
			console.message(cut.getMessage());
		}
		return run;
	}

	private static String brief(String name) {
		return name.startsWith(ScenarioLoader.EXAMPLE) ? name.substring(ScenarioLoader.EXAMPLE.length())
				: Path.of(name).getFileName().toString();
	}
}
