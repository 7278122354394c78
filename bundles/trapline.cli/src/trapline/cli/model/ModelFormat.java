package trapline.cli.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import trapline.cli.args.CommandLine;
import trapline.cli.picture.PictureOptions;

/** The languages of other model checkers. */
public enum ModelFormat {
	/** For Spin. */
	PROMELA(".pml"),
	/** For TLC. */
	TLA(".tla");

	/** Their ids, each with a comma and a space before it. */
	public static final String MORE = ", promela, tla";

	private final String ending;

	ModelFormat(String ending) {
		this.ending = ending;
	}

	/** As the command line writes it. */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** How names of its files end. */
	String ending() {
		return ending;
	}

	/** The one asked for: by name, else by the ending of the output file; empty if the command line asks for something else. */
	public static Optional<ModelFormat> asked(CommandLine line) {
		String id = line.value(PictureOptions.AS);
		String out = line.value(PictureOptions.OUT);
		return Arrays.stream(values()).filter(f -> id != null ? f.id().equals(id) : out != null && out.endsWith(f.ending()))
				.findFirst();
	}
}
