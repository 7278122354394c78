package trapline.cli.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import trapline.cli.Failure;
import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.cli.io.InputFile;
import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.ChoicePoint;
import trapline.machine.Machine;
import trapline.machine.Position;
import trapline.session.Anchor;
import trapline.session.ChoiceScript;
import trapline.session.Stepper;
import trapline.session.Story;
import trapline.session.StoryScript;

/** The options by which commands say how a scenario runs. */
public final class RunOptions {
	private static final String STORY = "--story";
	private static final String CHOOSE = "--choose";
	/** The option that ends a run early. */
	public static final String TO = "--to";
	private static final String REPLAY = "--replay";
	private static final String LIMIT = "--limit";
	private static final long MOST_SCRIPT_BYTES = 16L << 20;
	private static final int MOST_EVENTS = 1_000_000;

	private RunOptions() {
	}

	/** The options of every command that runs a scenario. */
	public static List<Option> options() {
		return List.of(Option.valued(STORY, "NAME", "the story to run; the first if not given"),
				Option.valued(CHOOSE, "SCRIPT", "what arrives when, e.g. 'n1 at 4; n1 before label #2'; 'knob NAME = VALUE' for what is open; no story then"),
				Option.valued(REPLAY, "SCRIPT", "the run that a witness of 'explore --witness' tells, choice by choice; no story then"),
				Option.valued(TO, "STEP", "stop when the event of that number has ended"),
				Option.valued(LIMIT, "STEPS", "give up after so many micro-steps (" + Stepper.DEFAULT_LIMIT + ")"));
	}

	/**
	 * The script to replay; null if none is asked for.
	 *
	 * @throws Failure if it cannot be read, or if something else is asked for as well
	 */
	public static ChoiceScript script(CommandLine line) {
		String name = line.value(REPLAY);
		if (name == null) {
			return null;
		}
		for (String other : List.of(STORY, CHOOSE, TO)) {
			if (line.has(other)) {
				throw line.wrong("give --replay or " + other + ", not both");
			}
		}
		try {
			return ChoiceScript.parse(name,
					new String(InputFile.text(name, MOST_SCRIPT_BYTES, "a script of choices"), StandardCharsets.UTF_8));
		} catch (IllegalArgumentException e) {
			throw Failure.badInput(e.getMessage());
		}
	}

	/** What the command line calls the script. */
	static String scriptName(CommandLine line) {
		return line.value(REPLAY);
	}

	/**
	 * What tells the run, in a few words: the name of its story, or of the file with its choices without folder and ending.
	 *
	 * @param stories the stories of the scenario
	 */
	public static String told(CommandLine line, List<Story> stories) {
		if (line.has(REPLAY)) {
			String file = line.value(REPLAY).substring(line.value(REPLAY).lastIndexOf('/') + 1);
			return file.lastIndexOf('.') > 0 ? file.substring(0, file.lastIndexOf('.')) : file;
		}
		if (line.has(CHOOSE)) {
			return line.value(CHOOSE);
		}
		return line.has(STORY) ? line.value(STORY) : stories.isEmpty() ? "" : stories.get(0).name();
	}

	/** What the command line changes about the scenario; a script says so too, but does not have the last word. */
	public static Variant variant(CommandLine line) {
		ChoiceScript script = script(line);
		Variant given = VariantOptions.of(line);
		return script == null ? given : given.over(new Variant(script.variant(), Set.copyOf(script.without())));
	}

	/** The story that the command line asks for; the first one, or none, if it does not. */
	static Story story(CommandLine line, List<Story> stories, Machine machine) {
		if (line.has(CHOOSE)) {
			if (line.has(STORY)) {
				throw line.wrong("give --story or --choose, not both");
			}
			return chosen(line, machine);
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

	/** A story from the command line can only name what the scenario has: a slip of the pen must not look like a result. */
	private static Story chosen(CommandLine line, Machine machine) {
		try {
			Story story = StoryScript.parse("", line.value(CHOOSE));
			List<String> arrivals = machine.arrivals().stream().map(Arrival::name).toList();
			List<String> labels = machine.actors().stream().flatMap(actor -> actor.positions().stream()).map(Position::label)
					.filter(Objects::nonNull).distinct().toList();
			for (Story.Item item : story.items()) {
				if (item.anchor() instanceof Anchor.Asked) {
					require(item.arrival(), settings(machine), "open choice", line);
					continue;
				}
				require(item.arrival(), arrivals, "event", line);
				if (item.anchor() instanceof Anchor.Before before) {
					require(before.label(), labels, "label", line);
				} else if (item.anchor() instanceof Anchor.After after) {
					require(after.label(), labels, "label", line);
				}
			}
			return story;
		} catch (IllegalArgumentException e) {
			throw line.wrong(e.getMessage());
		}
	}

	/** What can be chosen where something is left open, as stories write it. */
	private static List<String> settings(Machine machine) {
		return machine.actors().stream().filter(Actor::opening).flatMap(actor -> actor.points().stream()
				.filter(ChoicePoint.class::isInstance).flatMap(point -> ((ChoicePoint) point).options().stream())
				.map(option -> actor.name() + " " + option.name())).toList();
	}

	private static void require(String name, List<String> known, String what, CommandLine line) {
		if (!known.contains(name)) {
			throw line.wrong("there is no " + what + " '" + name + "'; "
					+ (known.isEmpty() ? "the scenario has none" : "there are " + String.join(", ", known)));
		}
	}

	/** The last event to run; a very large number for all. */
	static int lastEvent(CommandLine line) {
		return (int) line.number(TO, 0, MOST_EVENTS, Integer.MAX_VALUE);
	}

	/** How many micro-steps a run may take. */
	static int limit(CommandLine line) {
		return (int) line.number(LIMIT, 1, 10_000_000, Stepper.DEFAULT_LIMIT);
	}
}
