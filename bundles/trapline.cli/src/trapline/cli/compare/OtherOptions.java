package trapline.cli.compare;

import java.util.ArrayList;
import java.util.List;

import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;

/** The options that say how the second of two runs differs from the first. */
final class OtherOptions {
	private static final String WITH = "--with";
	private static final String WITH_STORY = "--with-story";
	private static final String WITH_CHOOSE = "--with-choose";
	private static final String WITH_REPLAY = "--with-replay";
	private static final String VARIANT = "--variant";
	private static final String STORY = "--story";
	private static final String CHOOSE = "--choose";
	private static final String REPLAY = "--replay";

	private OtherOptions() {
	}

	static List<Option> options() {
		return List.of(Option.repeated(WITH, "NAME=VALUE", "give a parameter or knob another value in the second run"),
				Option.valued(WITH_STORY, "NAME", "the story of the second run"),
				Option.valued(WITH_CHOOSE, "SCRIPT", "what arrives when in the second run"),
				Option.valued(WITH_REPLAY, "SCRIPT", "the witness that the second run replays"));
	}

	/** Whether the command line tells of a second run. */
	static boolean areGiven(CommandLine line) {
		return line.has(WITH) || line.has(WITH_STORY) || line.has(WITH_CHOOSE) || line.has(WITH_REPLAY);
	}

	/** The command line of the second run. */
	static CommandLine of(CommandLine line) {
		List<String> variant = new ArrayList<>(line.values(VARIANT));
		variant.addAll(line.values(WITH));
		CommandLine other = line.with(VARIANT, variant);
		if (line.has(WITH_STORY) || line.has(WITH_CHOOSE) || line.has(WITH_REPLAY)) {
			other = other.with(STORY, line.values(WITH_STORY)).with(CHOOSE, line.values(WITH_CHOOSE))
					.with(REPLAY, line.values(WITH_REPLAY));
		}
		return other;
	}
}
