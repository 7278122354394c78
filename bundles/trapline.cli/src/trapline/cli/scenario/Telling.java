package trapline.cli.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import trapline.cli.Console;
import trapline.cli.Failure;
import trapline.cli.Status;
import trapline.cli.args.CommandLine;
import trapline.machine.Check;
import trapline.machine.Hazard;
import trapline.run.Run;
import trapline.session.ChoiceScript;
import trapline.session.Divergence;
import trapline.session.Moment;
import trapline.session.OpenChoices;
import trapline.session.Pause;
import trapline.session.Replay;
import trapline.session.Session;
import trapline.session.Stepper;
import trapline.session.Story;

/** One run of a scenario: a story told from beginning to end. */
public final class Telling {
	private final CompiledScenario scenario;
	private final Stepper stepper;
	private final Session session;
	private final Pause end;

	private Telling(CompiledScenario scenario, Stepper stepper, Pause end) {
		this.scenario = scenario;
		this.stepper = stepper;
		this.end = end;
		session = new Session(stepper, scenario.info());
	}

	/**
	 * Runs what the command line asks for: a story, choices, or a script.
	 *
	 * @throws Failure if a line of the script does not fit
	 */
	public static Telling of(CompiledScenario scenario, CommandLine line) {
		ChoiceScript script = RunOptions.script(line);
		return script == null ? story(scenario, line) : replay(scenario, script, RunOptions.scriptName(line));
	}

	private static Telling replay(CompiledScenario scenario, ChoiceScript script, String name) {
		String id = scenario.info().id();
		if (!script.scenario().isEmpty() && !script.scenario().equals(id)) {
			throw Failure.badInput(name + ":1:1: this is a run of the scenario " + script.scenario() + ", not of " + id);
		}
		Replay replay = new Replay(scenario.machine(), script);
		try {
			Telling telling = new Telling(scenario, replay.stepper(), replay.run(name));
			telling.outcome("replayed, ");
			return telling;
		} catch (IllegalArgumentException e) {
			throw Failure.badInput(e.getMessage());
		}
	}

	private static Telling story(CompiledScenario scenario, CommandLine line) {
		Story story = RunOptions.story(line, scenario.stories(), scenario.machine());
		Stepper stepper = new Stepper(scenario.machine(), story, RunOptions.limit(line));
		Telling telling = new Telling(scenario, stepper, walk(stepper, RunOptions.lastEvent(line)));
		telling.outcome(story.name().isEmpty() ? "" : "story '" + story.name() + "', ");
		return telling;
	}

	private void outcome(String how) {
		int events = stepper.now().event();
		StringBuilder text = new StringBuilder(how + events + (events == 1 ? " event" : " events"));
		OpenChoices.of(stepper).forEach(choice -> text.append(", ").append(choice));
		session.outcome(text.toString());
	}

	private static Pause walk(Stepper stepper, int lastEvent) {
		if (lastEvent == Integer.MAX_VALUE) {
			return stepper.run();
		}
		Pause pause = new Pause(Pause.Reason.DONE, "", 0, null);
		while (!pause.isEnd() && stepper.now().event() < lastEvent) {
			pause = stepper.over();
		}
		return pause;
	}

	/** The run. */
	public Run run() {
		return session.run();
	}

	/** Why the run says nothing of what it would have come to: it was cut short, or a rule failed. Null if it came to its end. */
	public Failure cutShort() {
		return switch (end.reason()) {
		case LIMIT -> new Failure(Status.INCOMPLETE, end.text());
		case ERROR -> Failure.badInput(end.text());
		default -> null;
		};
	}

	/** The moments of the run. */
	public List<Moment> path() {
		return stepper.path();
	}

	/** Tells people what is not seen in the picture: how the run ended, what of the story did not happen, what was found. */
	public void report(Console console) {
		stepper.divergences().forEach(divergence -> console.message(divergence.toString()));
		switch (end.reason()) {
		case REPEATS, LIMIT, ERROR -> console.message(end.text());
		default -> {
			// an end as expected needs no words
		}
		}
		Set<String> hazards = hazards();
		if (!hazards.isEmpty()) {
			console.message("hazards: " + String.join(", ", hazards));
		}
		failing().forEach(check -> console.message((check.source() == null ? "" : check.source() + ": ") + "check fails: "
				+ check.text()));
	}

	/** What the run found, as an exit status. */
	public int status() {
		if (end.reason() == Pause.Reason.ERROR) {
			return Status.BAD_INPUT;
		}
		if (!hazards().isEmpty() || !failing().isEmpty()) {
			return Status.FOUND;
		}
		List<Divergence> divergences = stepper.divergences();
		return end.reason() == Pause.Reason.LIMIT || !divergences.isEmpty() ? Status.INCOMPLETE : Status.OK;
	}

	private Set<String> hazards() {
		Set<String> ids = new TreeSet<>();
		for (Moment moment : stepper.path()) {
			if (moment.step() != null) {
				moment.step().hazards().stream().filter(hazard -> !hazard.warning()).map(Hazard::id).forEach(ids::add);
			}
		}
		return ids;
	}

	/** The checks that this one run refutes. A check about the existence of a run is not refuted by another. */
	private List<Check> failing() {
		List<Check> failing = new ArrayList<>();
		Set<String> hazards = hazards();
		for (Check check : scenario.machine().checks()) {
			boolean holdsThroughout = check.condition() != null
					&& stepper.path().stream().allMatch(moment -> holds(check, moment));
			boolean holdsOnce = check.hazard() != null ? hazards.contains(check.hazard())
					: stepper.path().stream().anyMatch(moment -> holds(check, moment));
			boolean fails = switch (check.kind()) {
			case NEVER -> holdsOnce;
			case ALWAYS -> !holdsThroughout;
			case EVENTUALLY -> !holdsOnce && (end.reason() == Pause.Reason.FINISHED || end.reason() == Pause.Reason.REPEATS);
			case EXISTS -> false;
			};
			if (fails) {
				failing.add(check);
			}
		}
		return failing;
	}

	private static boolean holds(Check check, Moment moment) {
		return check.condition().test(moment.copyOfState());
	}
}
