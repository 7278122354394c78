package trapline.cli.scenario;

import java.util.List;

import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.session.Stepper;
import trapline.session.Story;
import trapline.session.StoryScript;

/** The options by which commands say how a scenario runs. */
public final class RunOptions {
	private static final String STORY = "--story";
	private static final String CHOOSE = "--choose";
	private static final String TO = "--to";
	private static final String LIMIT = "--limit";

	private RunOptions() {
	}

	/** The options of every command that runs a scenario. */
	public static List<Option> options() {
		return List.of(Option.valued(STORY, "NAME", "the story to run; the first if not given"),
				Option.valued(CHOOSE, "SCRIPT", "what arrives when, e.g. 'n1 at 4; n1 before label #2'; no story then"),
				Option.valued(TO, "STEP", "stop when the event of that number has ended"),
				Option.valued(LIMIT, "STEPS", "give up after so many micro-steps (" + Stepper.DEFAULT_LIMIT + ")"));
	}

	/** The story that the command line asks for; the first one, or none, if it does not. */
	static Story story(CommandLine line, List<Story> stories) {
		if (line.has(CHOOSE)) {
			if (line.has(STORY)) {
				throw line.wrong("give --story or --choose, not both");
			}
			try {
				return StoryScript.parse("", line.value(CHOOSE));
			} catch (IllegalArgumentException e) {
				throw line.wrong(e.getMessage());
			}
		}
		String name = line.value(STORY);
		if (name == null) {
			return stories.isEmpty() ? Story.NONE : stories.get(0);
		}
		return stories.stream().filter(story -> story.name().equals(name)).findFirst()
				.orElseThrow(() -> line.wrong("there is no story '" + name + "'; " + (stories.isEmpty()
						? "the scenario tells none"
						: "there are " + String.join(", ", stories.stream().map(story -> "'" + story.name() + "'").toList()))));
	}

	/** The last event to run; a very large number for all. */
	static int lastEvent(CommandLine line) {
		return (int) Math.min(Integer.MAX_VALUE, line.number(TO, 0, Integer.MAX_VALUE));
	}

	/** How many micro-steps a run may take. */
	static int limit(CommandLine line) {
		return (int) Math.min(10_000_000, line.number(LIMIT, 1, Stepper.DEFAULT_LIMIT));
	}
}
