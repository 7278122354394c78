package trapline.cli.verbs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import trapline.cli.Console;
import trapline.cli.Status;
import trapline.cli.Verb;
import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.cli.args.Syntax;
import trapline.cli.exits.ExitLoad;
import trapline.cli.exits.ExitTable;
import trapline.cli.io.OutputFile;
import trapline.cli.picture.PictureOptions;
import trapline.cli.picture.Traces;
import trapline.cli.picture.TraceSummary;
import trapline.diagram.Exporter;
import trapline.trace.TraceImport;

/** Reads a recorded trace. */
public final class ImportVerb implements Verb {
	private static final String EXITS = "--exits";
	private static final String SCENARIO = "--scenario";
	private static final String JSON = "--json";

	@Override
	public Syntax syntax() {
		List<Option> options = new ArrayList<>(PictureOptions.options());
		options.add(Option.flag(EXITS, "a table of the exits by reason instead; --as text, csv or json"));
		options.add(Option.flag(JSON, "with --exits: the same as --as json"));
		options.add(Option.valued(SCENARIO, "OUT", "with --exits: a scenario that these exits load, to run and to sweep"));
		return new Syntax("import", "TRACE", 1, 1, "Read a recorded trace: summary, exits by reason, or lanes in any format", """
				Reads the text of the kernel's tracer (trace_pipe, trace-cmd report, perf script, mails) and QEMU logs of
				'-d int', plain or gzipped. Without --as and -o it prints a summary. Lines that cannot be read are reported
				and passed over. The time of an exit runs to the next entry, as 'perf kvm stat' counts it.""", options);
	}

	@Override
	public int run(CommandLine line, Console console) {
		if (line.has(EXITS)) {
			return exits(line, console);
		}
		for (String option : List.of(SCENARIO, JSON)) {
			if (line.has(option)) {
				throw line.wrong(option + " goes with " + EXITS);
			}
		}
		Exporter exporter = PictureOptions.isAsked(line) ? PictureOptions.exporter(line) : null;
		TraceImport trace = Traces.read(line.operand(0), console);
		if (exporter == null) {
			console.print(TraceSummary.of(line.operand(0), trace));
		} else {
			PictureOptions.write(trace.run(), line, exporter, console);
		}
		return trace.cancelled() ? Status.INCOMPLETE : Status.OK;
	}

	private static int exits(CommandLine line, Console console) {
		ExitTable format = format(line);
		TraceImport trace = Traces.read(line.operand(0), console);
		ExitLoad load = new ExitLoad(line.operand(0), trace.statistics(), console);
		String table = format.of(load);
		String out = line.value(PictureOptions.OUT);
		if (out == null) {
			console.print(table);
		} else {
			write(out, table);
		}
		if (line.has(SCENARIO)) {
			write(line.value(SCENARIO), load.scenario());
		}
		return trace.cancelled() ? Status.INCOMPLETE : Status.OK;
	}

	private static void write(String file, String text) {
		new OutputFile(file).write(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static ExitTable format(CommandLine line) {
		String name = line.has(JSON) ? "json" : line.has(PictureOptions.AS) ? line.value(PictureOptions.AS) : "text";
		for (ExitTable format : ExitTable.values()) {
			if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
				return format;
			}
		}
		throw line.wrong("there is no format '" + name + "' of a table of exits; there are text, csv, json");
	}
}
