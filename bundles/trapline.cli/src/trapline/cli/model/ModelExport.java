package trapline.cli.model;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

import trapline.cli.Console;
import trapline.cli.Failure;
import trapline.cli.args.CommandLine;
import trapline.cli.io.FileKind;
import trapline.cli.io.InputFile;
import trapline.cli.io.OutputFile;
import trapline.cli.picture.PictureOptions;
import trapline.cli.scenario.CompiledScenario;
import trapline.cli.scenario.RunOptions;
import trapline.cli.scenario.VariantOptions;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.print.promela.PromelaPrinter;
import trapline.machine.print.tla.TlaModel;
import trapline.machine.print.tla.TlaPrinter;

/** Writes what is explored of a scenario in the language of another model checker. */
public final class ModelExport {
	private ModelExport() {
	}

	/**
	 * Writes where the command line says.
	 *
	 * @throws Failure if the file is no scenario, an option does not fit, or the output cannot be written
	 */
	public static void write(ModelFormat format, CommandLine line, Console console) {
		refusePictureOptions(line, format.id());
		String name = line.operand(0);
		if (FileKind.of(name) != FileKind.NOTATION) {
			throw Failure.badInput(name + ": not a scenario; only scenarios can be written as " + format.id());
		}
		String out = line.value(PictureOptions.OUT);
		String module = format == ModelFormat.TLA && out != null ? module(line, out) : null;
		CompiledScenario scenario = CompiledScenario.load(name, VariantOptions.of(line), console);
		ExplorationMachine system = ExplorationMachine.of(scenario.machine());
		if (format == ModelFormat.PROMELA) {
			put(PromelaPrinter.print(system), out, console);
		} else if (module == null) {
			TlaModel model = TlaPrinter.print(system, plain(scenario.machine().name()));
			// what stands behind the end of a module is no part of it
			console.print(model.module() + "\n" + model.configuration());
		} else {
			TlaModel model = TlaPrinter.print(system, module);
			put(model.module(), out, console);
			put(model.configuration(), out.substring(0, out.length() - format.ending().length()) + ".cfg", console);
		}
	}

	/**
	 * Says so if an option does not go with a format that is no picture.
	 *
	 * @throws Failure if there is one
	 */
	static void refusePictureOptions(CommandLine line, String format) {
		Stream.concat(PictureOptions.options().stream(), RunOptions.options().stream()).map(option -> option.name())
				.filter(name -> !name.equals(PictureOptions.AS) && !name.equals(PictureOptions.OUT) && line.has(name))
				.findFirst().ifPresent(name -> {
					throw line.wrong(name + " is about pictures, and does not go with the format " + format);
				});
	}

	/** The name of a module that a file can hold. */
	private static String module(CommandLine line, String out) {
		Path path = InputFile.path(out).getFileName();
		String file = path == null ? "" : path.toString();
		String ending = ModelFormat.TLA.ending();
		String module = file.endsWith(ending) ? file.substring(0, file.length() - ending.length()) : "";
		if (!module.matches("[A-Za-z][A-Za-z0-9_]*")) {
			throw line.wrong("a module of TLA+ is called like its file: " + out
					+ " needs a name of letters, digits and underscores, then " + ending);
		}
		return module;
	}

	private static String plain(String name) {
		String plain = name.replaceAll("[^A-Za-z0-9_]", "_");
		return plain.matches("[A-Za-z].*") ? plain : "m_" + plain;
	}

	private static void put(String text, String out, Console console) {
		if (out == null) {
			console.print(text);
		} else {
			new OutputFile(out).write(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
		}
	}
}
