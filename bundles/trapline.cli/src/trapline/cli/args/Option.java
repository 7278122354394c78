package trapline.cli.args;

/**
 * An option of a command.
 *
 * @param name     with its dashes
 * @param argument what stands for its argument in the help; null for an option without
 * @param repeated whether it may be given more than once
 * @param help     one line
 */
public record Option(String name, String argument, boolean repeated, String help) {
	/** An option that is there or not. */
	public static Option flag(String name, String help) {
		return new Option(name, null, false, help);
	}

	/** An option with an argument. */
	public static Option valued(String name, String argument, String help) {
		return new Option(name, argument, false, help);
	}

	/** An option with an argument that may be given several times. */
	public static Option repeated(String name, String argument, String help) {
		return new Option(name, argument, true, help);
	}

	/** As it stands in the help. */
	String synopsis() {
		return argument == null ? name : name + " " + argument;
	}
}
