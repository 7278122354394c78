package trapline.cli.verbs;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import trapline.cli.Console;
import trapline.cli.scenario.CompiledScenario;
import trapline.cli.scenario.Variant;
import trapline.machine.print.MachinePrinter;

/** Prints the Machine of a scenario. */
final class MachineText {
	private MachineText() {
	}

	static String of(String name, Variant variant, Console console) {
		return MachinePrinter.print(CompiledScenario.load(name, variant, console).machine());
	}

	/** A hint for those who name a file and mean its Machine; empty if there is no such file. */
	static String hint(String name) {
		try {
			return name.startsWith("example:") || Files.isRegularFile(Path.of(name))
					? "; to print the Machine of a scenario, add --machine"
					: "";
		} catch (InvalidPathException e) {
			return "";
		}
	}
}
