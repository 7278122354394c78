package trapline.cli.verbs;

import trapline.cli.Console;
import trapline.cli.Status;
import trapline.cli.Verb;
import trapline.cli.args.CommandLine;
import trapline.cli.args.Syntax;
import trapline.cli.picture.PictureOptions;
import trapline.cli.picture.Traces;
import trapline.cli.picture.TraceSummary;
import trapline.diagram.Exporter;
import trapline.trace.TraceImport;

/** Reads a recorded trace. */
public final class ImportVerb implements Verb {
	@Override
	public Syntax syntax() {
		return new Syntax("import", "TRACE", 1, 1, "Read a recorded trace: summary, or lanes in any format", """
				Reads the text of the kernel's tracer (trace_pipe, trace-cmd report, perf script, mails) and QEMU logs of
				'-d int', plain or gzipped. Without --as and -o it prints a summary. Lines that cannot be read are reported
				and passed over.""", PictureOptions.options());
	}

	@Override
	public int run(CommandLine line, Console console) {
		Exporter exporter = PictureOptions.isAsked(line) ? PictureOptions.exporter(line) : null;
		TraceImport trace = Traces.read(line.operand(0), console);
		if (exporter == null) {
			console.print(TraceSummary.of(line.operand(0), trace));
		} else {
			PictureOptions.write(trace.run(), line, exporter, console);
		}
		return trace.cancelled() ? Status.INCOMPLETE : Status.OK;
	}
}
