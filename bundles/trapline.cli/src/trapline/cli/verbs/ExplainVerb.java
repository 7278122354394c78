package trapline.cli.verbs;

import java.util.List;

import trapline.cli.Console;
import trapline.cli.Failure;
import trapline.cli.Status;
import trapline.cli.Verb;
import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.cli.args.Syntax;
import trapline.cli.scenario.VariantOptions;
import trapline.library.Library;
import trapline.library.explain.Answer;
import trapline.library.explain.ModuleIndex;

/** Explains a rule, a hazard, an exit reason or a vector; or prints the Machine that a scenario becomes. */
public final class ExplainVerb implements Verb {
	private static final String MACHINE = "--machine";

	@Override
	public Syntax syntax() {
		List<Option> options = new java.util.ArrayList<>(VariantOptions.options());
		options.add(0, Option.flag(MACHINE, "print the Machine of a scenario"));
		return new Syntax("explain", "ID | FILE", 1, 1, "A rule, hazard, exit reason or vector, with its sources",
				"""
				ID is the id of a rule, or of a family of rules, the id of a hazard, or the name of a value; or a value by its kind and
				number, in quotes: 'exit 48', 'vector 14'. Behind the text and its sources stand the related rules: those of the same
				number, those that set or depend on the same state, rows of tables, and cases that it takes part in. With --machine,
				FILE is a scenario, and what is printed is the Machine that it is compiled to.""", options);
	}

	@Override
	public int run(CommandLine line, Console console) {
		String name = line.operand(0);
		if (line.has(MACHINE)) {
			console.print(MachineText.of(name, VariantOptions.of(line), console));
			return Status.OK;
		}
		ModuleIndex index = new ModuleIndex(Library.standard());
		String answer = Answer.about(name, index);
		if (answer == null) {
			List<String> near = index.near(name, 8);
			throw Failure.badInput("trapline explain: nothing is called '" + name + "'"
					+ (near.isEmpty() ? "" : "; there are " + String.join(", ", near)) + MachineText.hint(name));
		}
		console.print(answer);
		return Status.OK;
	}
}
