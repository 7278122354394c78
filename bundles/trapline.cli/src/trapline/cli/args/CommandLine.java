package trapline.cli.args;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import trapline.cli.Failure;

/** A command line taken apart by a {@link Syntax}. Options and operands may be mixed; {@code --} ends the options. */
public final class CommandLine {
	private final Syntax syntax;
	private final Map<String, List<String>> given = new LinkedHashMap<>();
	private final List<String> operands = new ArrayList<>();

	private CommandLine(Syntax syntax) {
		this.syntax = syntax;
	}

	/**
	 * @param arguments those after the verb
	 * @throws Failure with a hint when they do not fit
	 */
	public static CommandLine parse(Syntax syntax, List<String> arguments) {
		CommandLine line = new CommandLine(syntax);
		boolean options = true;
		for (int i = 0; i < arguments.size(); i++) {
			String argument = arguments.get(i);
			if (options && argument.equals("--")) {
				options = false;
			} else if (options && argument.startsWith("-") && argument.length() > 1) {
				i += line.option(argument, i + 1 < arguments.size() ? arguments.get(i + 1) : null);
			} else {
				line.operands.add(argument);
			}
		}
		line.requireOperands();
		return line;
	}

	/** Takes one option and says how many arguments after it belong to it. */
	private int option(String argument, String next) {
		int equals = argument.indexOf('=');
		String name = argument.startsWith("--") && equals > 0 ? argument.substring(0, equals) : argument;
		Option option = syntax.option(name);
		if (option == null) {
			throw wrong("unknown option " + name);
		}
		String value = name.equals(argument) ? null : argument.substring(equals + 1);
		boolean takesNext = option.argument() != null && value == null;
		if (option.argument() == null && value != null) {
			throw wrong(name + " takes no argument");
		}
		if (takesNext && next == null) {
			throw wrong(name + " needs an argument: " + option.synopsis());
		}
		List<String> values = given.computeIfAbsent(name, key -> new ArrayList<>());
		if (!values.isEmpty() && !option.repeated()) {
			throw wrong(name + " is given twice");
		}
		values.add(takesNext ? next : value == null ? "" : value);
		return takesNext ? 1 : 0;
	}

	private void requireOperands() {
		if (operands.size() < syntax.least()) {
			throw wrong("expected " + syntax.operands());
		}
		if (operands.size() > syntax.most()) {
			throw wrong("unexpected argument " + operands.get(syntax.most()));
		}
	}

	/** A message about this command line with a pointer to the help. */
	public Failure wrong(String message) {
		return Failure.badInput("trapline " + syntax.verb() + ": " + message + "; see trapline " + syntax.verb() + " --help");
	}

	/** The same command line with other arguments of an option; none for an option that is not given. */
	public CommandLine with(String option, List<String> values) {
		CommandLine other = new CommandLine(syntax);
		other.given.putAll(given);
		other.operands.addAll(operands);
		if (values.isEmpty()) {
			other.given.remove(option);
		} else {
			other.given.put(option, List.copyOf(values));
		}
		return other;
	}

	/** The operands in order. */
	public List<String> operands() {
		return List.copyOf(operands);
	}

	/** The operand at a position, or null if there is none. */
	public String operand(int position) {
		return position < operands.size() ? operands.get(position) : null;
	}

	/** Whether the option is given. */
	public boolean has(String option) {
		return given.containsKey(option);
	}

	/** The argument of the option, or null if it is not given. */
	public String value(String option) {
		List<String> values = given.get(option);
		return values == null ? null : values.get(0);
	}

	/** The arguments of a repeatable option in order; empty if it is not given. */
	public List<String> values(String option) {
		return given.getOrDefault(option, List.of());
	}

	/**
	 * The argument of the option as a whole number.
	 *
	 * @param otherwise the value if the option is not given
	 * @throws Failure if it is not a number or outside the range
	 */
	public long number(String option, long least, long most, long otherwise) {
		String value = value(option);
		if (value == null) {
			return otherwise;
		}
		try {
			long number = Long.parseLong(value.replace("_", ""));
			if (number >= least && number <= most) {
				return number;
			}
		} catch (NumberFormatException e) {
			// reported below
		}
		String range = most == Long.MAX_VALUE ? "of at least " + least : "in " + least + ".." + most;
		throw wrong(option + " needs a whole number " + range + ", not '" + value + "'");
	}
}
