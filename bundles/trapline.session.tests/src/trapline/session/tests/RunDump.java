package trapline.session.tests;

import trapline.run.EventLane;
import trapline.run.Lane;
import trapline.run.NestingLane;
import trapline.run.Run;
import trapline.run.StateLane;

/** Everything in a Run as text, for comparison. */
final class RunDump {
	private RunDump() {
	}

	static String of(Run run) {
		StringBuilder text = new StringBuilder();
		text.append(run.startTime()).append("..").append(run.endTime()).append('\n');
		for (Lane lane : run.lanes()) {
			text.append(lane.spec().id()).append('\n');
			for (int i = 0; i < lane.size(); i++) {
				text.append("  ").append(element(lane, i)).append('\n');
			}
		}
		for (int i = 0; i < run.events().size(); i++) {
			text.append(run.events().get(i)).append('\n');
		}
		run.links().forEach(link -> text.append(link).append('\n'));
		run.footnotes().forEach(note -> text.append(note).append('\n'));
		run.waitingNotes().forEach(note -> text.append(note).append('\n'));
		return text.toString();
	}

	private static String element(Lane lane, int i) {
		String text = lane.start(i) + ".." + lane.end(i) + (lane.isOpen(i) ? " open " : " ")
				+ (lane.spec().kind() == trapline.run.LaneKind.VALUE ? "" : lane.value(i)) + " " + lane.label(i) + " / "
				+ lane.detail(i) + " / " + lane.rules(i);
		if (lane instanceof StateLane states) {
			return text + (states.torn(i) ? " torn" : "");
		}
		if (lane instanceof NestingLane boxes) {
			return text + " " + boxes.parent(i) + " " + boxes.closing(i);
		}
		if (lane instanceof EventLane events) {
			StringBuilder segments = new StringBuilder(text + " " + events.outcome(i));
			for (int s = events.firstSegment(i); s < events.segmentsEnd(i); s++) {
				segments.append(" [").append(events.segmentStart(s)).append(' ').append(events.letter(s)).append(' ')
						.append(events.reason(s)).append(' ').append(events.blocker(s)).append(']');
			}
			return segments.toString();
		}
		return text;
	}
}
