package trapline.cli.verbs;

import java.nio.charset.StandardCharsets;
import java.util.List;

import trapline.cli.Console;
import trapline.cli.Failure;
import trapline.cli.Status;
import trapline.cli.Verb;
import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.cli.args.Syntax;
import trapline.cli.io.InputFile;
import trapline.cli.io.OutputFile;
import trapline.cli.scenario.Formatting;

/** Lays out scenarios and modules. */
public final class FormatVerb implements Verb {
	private static final String CHECK = "--check";
	private static final String STDOUT = "--stdout";

	@Override
	public Syntax syntax() {
		return new Syntax("format", "FILE...", 1, Integer.MAX_VALUE, "Lay out scenarios and modules in place", "",
				List.of(Option.flag(CHECK, "change nothing; name the files that would change, with exit status 1"),
						Option.flag(STDOUT, "print the result instead of changing the file")));
	}

	@Override
	public int run(CommandLine line, Console console) {
		int status = Status.OK;
		for (String name : line.operands()) {
			if (name.startsWith("example:")) {
				throw Failure.badInput(name + ": examples cannot be changed; expected a file");
			}
			InputFile.existing(name);
			Formatting formatting = Formatting.of(name);
			if (line.has(STDOUT)) {
				console.print(formatting.after());
			} else if (formatting.changes() && line.has(CHECK)) {
				console.line(name);
				status = Status.FOUND;
			} else if (formatting.changes()) {
				new OutputFile(name).write(out -> out.write(formatting.after().getBytes(StandardCharsets.UTF_8)));
			}
		}
		return status;
	}
}
