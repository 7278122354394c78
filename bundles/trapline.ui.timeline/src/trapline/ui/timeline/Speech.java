package trapline.ui.timeline;

import trapline.diagram.LaneChoice;
import trapline.diagram.TimeText;
import trapline.run.EventLane;
import trapline.run.Lane;
import trapline.run.LaneKind;
import trapline.run.MarkLane;
import trapline.run.NestingLane;
import trapline.run.Run;
import trapline.run.StateLane;

/** Elements of a run in words: for tooltips, for the status line and for readers who listen. */
public final class Speech {
	private Speech() {
	}

	/** A lane at a time: "vCPU 0, event window, shut since event 4, R-305". */
	public static String lane(Run run, Lane lane, long time) {
		String name = name(run, lane);
		int index = lane.indexAt(time);
		if (index < 0) {
			return name + ", nothing at " + TimeText.phrase(run, time);
		}
		String rules = lane.rules(index);
		return name + ", " + state(lane, index) + " since " + TimeText.phrase(run, lane.start(index))
				+ (rules.isEmpty() ? "" : ", " + rules);
	}

	/** One element: "vCPU 0, IRQ 0xec, waits from event 3 to event 9 (IF = 0), R-301". */
	public static String element(Run run, Lane lane, int index) {
		StringBuilder text = new StringBuilder(name(run, lane)).append(", ").append(state(lane, index));
		boolean instant = lane instanceof MarkLane || lane.end(index) == lane.start(index);
		text.append(instant ? " at " : " from ").append(TimeText.phrase(run, lane.start(index)));
		if (!instant) {
			text.append(lane.isOpen(index) ? " to the end" : " to " + TimeText.phrase(run, lane.end(index)));
		}
		if (!lane.detail(index).isEmpty()) {
			text.append(": ").append(lane.detail(index));
		}
		return text.append(lane.rules(index).isEmpty() ? "" : " (" + lane.rules(index) + ")").toString();
	}

	/** What an element says of its lane, without the lane's name. */
	public static String state(Lane lane, int index) {
		if (lane instanceof StateLane states) {
			return states.spec().kind() == LaneKind.GATE ? gate(states, index)
					: states.band(index) != null ? states.band(index).label() : lane.label(index);
		}
		if (lane instanceof NestingLane) {
			return lane.label(index) + " runs";
		}
		if (lane instanceof EventLane events) {
			return (lane.label(index).isEmpty() ? "event" : lane.label(index)) + " " + switch (events.outcome(index)) {
			case WAITING -> "waits";
			case DELIVERED -> "waits and is delivered";
			case MERGED -> "is merged";
			case LOST -> "is lost";
			case RETURNED -> "is returned";
			};
		}
		MarkLane marks = (MarkLane) lane;
		if (lane.spec().kind() == LaneKind.HAZARD) {
			return "hazard " + lane.value(index) + " " + lane.label(index);
		}
		String kind = marks.mark(index).name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
		return lane.label(index).isEmpty() ? kind : kind + " " + lane.label(index);
	}

	private static String gate(StateLane lane, int index) {
		String text = LaneChoice.state(lane, index);
		String label = lane.spec().label() + " ";
		return text.startsWith(label) ? text.substring(label.length()) : text;
	}

	private static String name(Run run, Lane lane) {
		String group = lane.spec().group();
		return group.isEmpty() ? lane.spec().label() : run.groupTitle(group) + ", " + lane.spec().label();
	}
}
