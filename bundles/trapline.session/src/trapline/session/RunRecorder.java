package trapline.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import trapline.machine.Machine;
import trapline.run.LaneSpec;
import trapline.run.Run;
import trapline.run.RunBuilder;
import trapline.run.RunInfo;
import trapline.run.TimeAxis;

/**
 * Turns the moments of a {@link Stepper} into a {@link Run}. It follows whatever path it is shown: what the path shares
 * with the one before is kept, the rest is recorded anew from the beginning of the event in which they part, because the
 * sentence of an event is known only at its end.
 */
public final class RunRecorder {
	/** Steps of one event that can be told apart on the time axis. */
	private static final int SUBTICKS = 24;
	private static final TimeAxis AXIS = TimeAxis.ordinal(SUBTICKS);

	private final RunBuilder builder;
	private final EventWords words;
	private final List<LaneWriter> lanes = new ArrayList<>();
	private final HazardWriter hazards;
	private final List<Moment> recorded = new ArrayList<>();
	private final List<Causes> causes = new ArrayList<>();
	private final CauseWriter links;
	private final Annotations annotations;
	private final int hazardLane;

	/**
	 * @param info what the run is about; its axis and groups are replaced by those of the Machine
	 */
	public RunRecorder(Machine machine, RunInfo info) {
		this(machine, info, Annotations.NONE);
	}

	/**
	 * @param info        what the run is about; its axis and groups are replaced by those of the Machine
	 * @param annotations what is shown beside what the Machine does
	 */
	public RunRecorder(Machine machine, RunInfo info, Annotations annotations) {
		this.annotations = annotations;
		builder = new RunBuilder(new RunInfo(info.id(), info.title(), info.subtitle(), info.outcome(), AXIS,
				LaneSpecs.groups(machine), info.hostTitle(), info.remarks()), AXIS.at(1, 0));
		for (trapline.machine.LaneSpec lane : machine.lanes()) {
			builder.addLane(LaneSpecs.of(lane, machine));
		}
		annotations.lanes().forEach(builder::addLane);
		hazardLane = builder.addLane(LaneSpec.hazards(LaneSpecs.HAZARDS, "", "hazard", "timeline.hazard"));
		for (int i = 0; i < machine.lanes().size(); i++) {
			lanes.add(LaneWriter.of(machine, machine.lanes().get(i), i, builder));
		}
		hazards = new HazardWriter(machine, hazardLane, builder);
		words = new EventWords(machine, builder);
		links = new CauseWriter(builder);
	}

	/**
	 * Records a path.
	 *
	 * @param path moments from the initial state on, of the Machine and of one Stepper
	 */
	public void show(List<Moment> path) {
		int common = common(path);
		if (common < recorded.size() || common < path.size()) {
			int event = partingEvent(path, common);
			int keep = event == 1 ? 0 : firstOf(event, common);
			builder.truncate(AXIS.at(event, 0));
			recorded.subList(keep, recorded.size()).clear();
			causes.subList(keep, causes.size()).clear();
			for (Moment moment : path.subList(keep, path.size())) {
				if (recorded.size() > keep && column(recorded.get(recorded.size() - 1)) < column(moment)) {
					words.finish(recorded);
				}
				record(moment);
			}
			if (recorded.size() > keep) {
				words.finish(recorded);
			}
			builder.endAt(AXIS.at(column(path.get(path.size() - 1)) + 1, 0));
		}
	}

	/** How many moments the path has in common with what is recorded. A moment is made once, and with it all before it. */
	private int common(List<Moment> path) {
		int common = Math.min(path.size(), recorded.size());
		while (common > 0 && path.get(common - 1) != recorded.get(common - 1)) {
			common--;
		}
		return common;
	}

	private int partingEvent(List<Moment> path, int common) {
		int event = common < path.size() ? column(path.get(common)) : Integer.MAX_VALUE;
		return common < recorded.size() ? Math.min(event, column(recorded.get(common))) : event;
	}

	/** The first recorded moment of an event. */
	private int firstOf(int event, int common) {
		int first = common;
		while (first > 0 && column(recorded.get(first - 1)) >= event) {
			first--;
		}
		return first;
	}

	private void record(Moment moment) {
		Moment before = recorded.isEmpty() ? null : recorded.get(recorded.size() - 1);
		long time = time(moment);
		Causes known = causes.isEmpty() ? Causes.NONE : causes.get(causes.size() - 1);
		List<Noted> noted = new ArrayList<>();
		for (LaneWriter lane : lanes) {
			noted.add(lane.record(before, moment, time));
		}
		noted.removeIf(Objects::isNull);
		noted.sort(Comparator.comparing(Noted::what));
		for (Noted one : noted) {
			known = links.note(one, moment.event(), known);
		}
		if (moment.step() != null) {
			hazards.record(moment, time);
		}
		annotations.record(moment, time, lanes.size(), hazardLane, builder);
		recorded.add(moment);
		causes.add(known);
	}

	/** The run as it was shown last. */
	public Run run() {
		return builder.snapshot();
	}

	/** The time of a moment on the axis of the run. */
	public static long time(Moment moment) {
		return AXIS.at(column(moment), moment.sub());
	}

	/** What precedes the first event shares its column. */
	static int column(Moment moment) {
		return Math.max(1, moment.event());
	}

	/** Replaces what is said about how the run came to be. */
	public void outcome(String text) {
		builder.info(builder.info().withOutcome(text));
	}
}
