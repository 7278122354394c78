package trapline.cli;

import java.util.Arrays;
import java.util.Comparator;

import trapline.cli.args.Syntax;

/** Texts about the commands as a whole. */
final class Help {
	private static final String STATUSES = """

			FILE may be example:NAME. 'trapline VERB --help' says more about one command.
			Without a verb, trapline opens the workbench, with the files named on it.

			Exit status:
			  0  everything asked for holds
			  1  a check fails, a hazard is found, or a case fails
			  2  bad input or usage
			  3  incomplete or cancelled, and nothing found so far
			""";

	private Help() {
	}

	static String overview() {
		StringBuilder text = new StringBuilder("Usage: trapline VERB [options] ...\n\n");
		for (Verbs verb : Verbs.values()) {
			Syntax syntax = verb.make().syntax();
			text.append(String.format("  %-18s %s\n", syntax.verb() + " " + syntax.operands(), syntax.summary()));
		}
		return text.append(STATUSES).toString();
	}

	static String version() {
		String version = Help.class.getPackage().getImplementationVersion();
		return "trapline " + (version == null ? "1.0.0" : version);
	}

	/** For a verb that does not exist: the nearest one that does. */
	static String unknown(String verb) {
		String nearest = Arrays.stream(Verbs.values()).map(Verbs::verb)
				.min(Comparator.comparingInt(known -> distance(known, verb))).orElseThrow();
		String hint = distance(nearest, verb) <= 2 ? "did you mean '" + nearest + "'?" : "see trapline --help";
		return "trapline: there is no command '" + verb + "'; " + hint;
	}

	/** Edit distance. */
	private static int distance(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[b.length()];
	}
}
