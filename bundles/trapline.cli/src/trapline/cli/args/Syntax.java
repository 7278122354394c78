package trapline.cli.args;

import java.util.List;

/**
 * What a command takes.
 *
 * @param verb       its name
 * @param operands   as in the help, e.g. {@code "FILE"}
 * @param least      how many operands it needs
 * @param most       how many it takes at most
 * @param summary    one line
 * @param details    more lines for its own help; may be empty
 * @param options    its options in the order of the help
 */
public record Syntax(String verb, String operands, int least, int most, String summary, String details,
		List<Option> options) {
	public Syntax {
		options = List.copyOf(options);
	}

	/** The option of that name, or null. */
	Option option(String name) {
		for (Option option : options) {
			if (option.name().equals(name)) {
				return option;
			}
		}
		return null;
	}

	/** The help of the command, with a newline at the end. */
	public String help() {
		StringBuilder text = new StringBuilder("Usage: trapline " + verb);
		if (!options.isEmpty()) {
			text.append(" [options]");
		}
		text.append(operands.isEmpty() ? "" : " " + operands).append("\n\n").append(summary).append(".\n");
		if (!details.isEmpty()) {
			text.append('\n').append(details).append('\n');
		}
		if (!options.isEmpty()) {
			text.append("\nOptions:\n");
			int width = options.stream().mapToInt(option -> option.synopsis().length()).max().orElse(0);
			for (Option option : options) {
				text.append(String.format("  %-" + width + "s  %s\n", option.synopsis(), option.help()));
			}
		}
		return text.toString();
	}
}
