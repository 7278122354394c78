package trapline.cli.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import trapline.cli.args.CommandLine;
import trapline.cli.picture.PictureOptions;

/** The forms in which a run is written as a test of real processors. */
public enum TestFormat {
	/** A program of the schema of recorded programs. */
	ORACLE,
	/** A C source for the tree of that name. */
	KVM_UNIT_TEST;

	/** Their ids, each with a comma and a space before it. */
	public static final String MORE = ", oracle, kvm-unit-test";

	/** As the command line writes it. */
	String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The one asked for by name; empty if the command line asks for something else. */
	public static Optional<TestFormat> asked(CommandLine line) {
		return Arrays.stream(values()).filter(format -> format.id().equals(line.value(PictureOptions.AS))).findFirst();
	}
}
