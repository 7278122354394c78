package trapline.cli.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import trapline.cli.Console;
import trapline.cli.Failure;
import trapline.cli.Progress;
import trapline.cli.Status;
import trapline.cli.Verb;
import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.cli.args.Syntax;
import trapline.cli.explore.Interrupt;
import trapline.cli.io.OutputFile;
import trapline.cli.picture.PictureOptions;
import trapline.cli.scenario.LoadedScenario;
import trapline.cli.scenario.RunOptions;
import trapline.cli.scenario.ScenarioLoader;
import trapline.cli.scenario.VariantOptions;
import trapline.cli.sweep.Axis;
import trapline.cli.sweep.Sweep;
import trapline.cli.sweep.SweepOutput;

/** Measures runs of a scenario over the values of a parameter. */
public final class SweepVerb implements Verb {
	private static final String PARAM = "--param";
	private static final String METRIC = "--metric";
	private static final String JSON = "--json";
	private static final String AS = "--as";
	private static final String OUT = "-o";
	private static final double PLOT_WIDTH = 900;

	@Override
	public Syntax syntax() {
		List<Option> options = new ArrayList<>();
		options.add(Option.repeated(PARAM, "NAME=VALUES", "values of a parameter or knob: 100..1000:50, 100..1000 or a,b,c"));
		options.add(Option.repeated(METRIC, "NAME", "what to measure: a counter of the modules; without it, they are listed"));
		options.add(Option.valued(AS, "FORMAT", "format: csv, svg, json"));
		options.add(Option.flag(JSON, "the same as --as json"));
		options.add(Option.valued(OUT, "OUT", "file to write; standard output if not given"));
		options.add(PictureOptions.theme());
		options.add(PictureOptions.width());
		options.addAll(VariantOptions.options());
		options.addAll(RunOptions.options());
		return new Syntax("sweep", "FILE", 1, 1, "Measure runs over the values of a parameter: a table or a plot", """
				Runs the scenario's first story, or the one named, for each value of the first --param, in every variant that the
				scenario compares and for every value of further ones. The value of a metric is that at the end of the run. Where
				two curves cross, standard error says so, and the plot has a mark. Without --param, one run for each variant.
				Ctrl+C ends with the runs done so far.""", options);
	}

	@Override
	public int run(CommandLine line, Console console) {
		SweepOutput format = format(line);
		List<Axis> axes = line.values(PARAM).stream().map(Axis::parse).toList();
		if (format == SweepOutput.SVG && (axes.isEmpty() || !axes.get(0).numeric())) {
			throw line.wrong("a plot is over numbers: give a range with --param NAME=LOW..HIGH");
		}
		double width = PictureOptions.width(line, PLOT_WIDTH);
		var theme = PictureOptions.theme(line);
		LoadedScenario loaded = new ScenarioLoader(console).load(line.operand(0));
		Sweep sweep = new Sweep(loaded, RunOptions.variant(line), axes, line.values(METRIC), line, console);
		if (line.values(METRIC).isEmpty()) {
			throw Failure.badInput("trapline sweep: name what to measure with " + METRIC + "; " + sweep.known());
		}
		try (Interrupt interrupt = new Interrupt()) {
			boolean all;
			try (Progress progress = console.progress("sweeping")) {
				all = sweep.run(interrupt::requested, progress);
			}
			write(format.of(sweep, width, theme), line.value(OUT), console);
			console.flush();
			String breakEvens = SweepOutput.breakEvens(sweep);
			if (!breakEvens.isEmpty() && format != SweepOutput.JSON) {
				console.message(breakEvens);
			}
			if (!all) {
				console.message("cancelled after " + sweep.done() + " of " + sweep.total() + " runs");
			}
			int status = all ? Status.OK : Status.INCOMPLETE;
			interrupt.finish(status);
			return status;
		}
	}

	private static SweepOutput format(CommandLine line) {
		String name = line.value(AS);
		if (line.has(JSON)) {
			if (name != null && !name.equals("json")) {
				throw line.wrong("give --json or --as " + name + ", not both");
			}
			return SweepOutput.JSON;
		}
		if (name == null) {
			String out = line.value(OUT);
			name = out == null || out.lastIndexOf('.') <= out.lastIndexOf('/') ? "csv" : out.substring(out.lastIndexOf('.') + 1);
		}
		for (SweepOutput format : SweepOutput.values()) {
			if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
				return format;
			}
		}
		throw line.wrong("there is no format '" + name + "' of a sweep; there are csv, svg, json");
	}

	private static void write(OutputFile.Content content, String out, Console console) {
		if (out == null) {
			console.stream(content);
		} else {
			new OutputFile(out).write(content);
		}
	}
}
