package trapline.cli.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import trapline.cli.Console;
import trapline.cli.Failure;
import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.cli.io.OutputFile;
import trapline.diagram.ExportOptions;
import trapline.diagram.Exporter;
import trapline.diagram.Theme;
import trapline.diagram.export.Exporters;
import trapline.run.Lane;
import trapline.run.Run;

/** The options by which commands choose a format, and the writing itself. */
public final class PictureOptions {
	/** The option that names the format. */
	public static final String AS = "--as";
	/** The option that names the file to write. */
	public static final String OUT = "-o";
	private static final String THEME = "--theme";
	private static final String LANES = "--lanes";
	private static final String COLUMNS = "--columns";
	private static final String WIDTH = "--width";
	private static final String LINKS = "--links";

	private PictureOptions() {
	}

	/** The options of every command that writes a run. */
	public static List<Option> options() {
		return options("");
	}

	/**
	 * The same for a command that knows more formats.
	 *
	 * @param more ids of those, each with a comma and a space before it
	 */
	public static List<Option> options(String more) {
		List<Option> options = new ArrayList<>();
		options.add(Option.valued(AS, "FORMAT", "format: ascii, comment, svg, pdf, png, json, csv" + more));
		options.add(Option.valued(OUT, "OUT", "file to write; standard output if not given"));
		options.add(theme());
		options.add(Option.valued(LANES, "ID,ID...", "only these lanes"));
		options.add(Option.valued(COLUMNS, "N", "width of a text in characters, 40 to 200"));
		options.add(width());
		options.add(Option.flag(LINKS, "draw arrows from causes to effects"));
		return options;
	}

	/** The option that chooses the colours. */
	public static Option theme() {
		return Option.valued(THEME, "THEME", "light or dark");
	}

	/** The option that says how wide a picture is. */
	public static Option width() {
		return Option.valued(WIDTH, "N", "width of a picture in pixels, 300 to 20000");
	}

	/**
	 * How wide the command line asks a picture to be, in pixels.
	 *
	 * @param otherwise the width if it does not say
	 */
	public static double width(CommandLine line, double otherwise) {
		return line.number(WIDTH, 300, 20_000, Math.round(otherwise));
	}

	/** Whether the command line asks for a picture at all. */
	public static boolean isAsked(CommandLine line) {
		return line.has(AS) || line.has(OUT);
	}

	/**
	 * The format asked for: by name, else by the ending of the output file, else text.
	 *
	 * @throws Failure if there is no such format
	 */
	public static Exporter exporter(CommandLine line) {
		return exporter(line, "");
	}

	/**
	 * The same for a command that knows more formats.
	 *
	 * @param more ids of those, each with a comma and a space before it
	 */
	public static Exporter exporter(CommandLine line, String more) {
		String id = line.value(AS);
		if (id != null) {
			return Exporters.byId(id).orElseThrow(() -> line.wrong("there is no format '" + id + "'; there are "
					+ Exporters.all().stream().map(Exporter::id).collect(Collectors.joining(", ")) + more));
		}
		String out = line.value(OUT);
		boolean plain = out == null || out.lastIndexOf('.') <= out.lastIndexOf('/');
		return plain ? Exporters.all().get(0) : Exporters.byFileName(out).orElseThrow(
				() -> line.wrong("the name " + out + " does not tell a format; give one with --as"));
	}

	/** Writes a run where and how the command line says. */
	public static void write(Run run, CommandLine line, Exporter exporter, Console console) {
		ExportOptions options = export(line, run);
		String out = line.value(OUT);
		if (out == null) {
			console.stream(stream -> exporter.write(run, options, stream));
		} else {
			new OutputFile(out).write(stream -> exporter.write(run, options, stream));
		}
	}

	private static ExportOptions export(CommandLine line, Run run) {
		ExportOptions options = ExportOptions.defaults();
		options = options.withColumns((int) line.number(COLUMNS, 40, 200, options.columns()))
				.withWidth((int) width(line, options.width())).withLinks(line.has(LINKS));
		return options.withTheme(theme(line)).withLanes(lanes(line, run));
	}

	/** The colours that the command line asks for. */
	public static Theme theme(CommandLine line) {
		String name = line.value(THEME);
		for (Theme theme : Theme.values()) {
			if (name == null || theme.name().equalsIgnoreCase(name)) {
				return theme;
			}
		}
		throw line.wrong("there is no theme '" + name + "'; there are light and dark");
	}

	private static Set<String> lanes(CommandLine line, Run run) {
		String ids = line.value(LANES);
		if (ids == null) {
			return Set.of();
		}
		Set<String> known = run.lanes().stream().map(Lane::spec).map(spec -> spec.id()).collect(Collectors.toSet());
		Set<String> chosen = Set.of(ids.split(","));
		for (String id : chosen) {
			if (!known.contains(id)) {
				throw line.wrong("there is no lane '" + id + "'; there are " + String.join(", ",
						run.lanes().stream().map(lane -> lane.spec().id()).toList()));
			}
		}
		return chosen;
	}
}
