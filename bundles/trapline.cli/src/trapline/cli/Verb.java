package trapline.cli;

import trapline.cli.args.CommandLine;
import trapline.cli.args.Syntax;

/** One command. */
public interface Verb {
	/** What it takes. */
	Syntax syntax();

	/**
	 * Does it.
	 *
	 * @return one of {@link Status}
	 * @throws Failure with a message for people
	 */
	int run(CommandLine line, Console console);
}
