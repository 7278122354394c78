package trapline.run.tests;

import trapline.run.EventLane;
import trapline.run.Lane;
import trapline.run.MarkLane;
import trapline.run.NestingLane;
import trapline.run.Run;
import trapline.run.StateLane;

/** Everything that can be asked of a run, as text, so that two runs can be compared. */
final class RunDump {
	private RunDump() {
	}

	static String of(Run run) {
		StringBuilder out = new StringBuilder();
		out.append(run.info()).append(' ').append(run.startTime()).append("..").append(run.endTime()).append('\n');
		for (Lane lane : run.lanes()) {
			out.append(lane.spec().id()).append('\n');
			for (int i = 0; i < lane.size(); i++) {
				out.append("  ").append(lane.start(i)).append("..").append(lane.end(i)).append(lane.isOpen(i) ? " open" : "")
						.append(' ').append(lane.value(i) < 0 ? lane.value(i) : lane.label(i)).append(' ')
						.append(lane.detail(i)).append(' ').append(lane.rules(i)).append(lane.inferred(i) ? " inferred" : "");
				own(lane, i, out);
				out.append('\n');
			}
		}
		for (int i = 0; i < run.events().size(); i++) {
			out.append(run.events().get(i)).append('\n');
		}
		run.links().forEach(link -> out.append(link).append('\n'));
		run.footnotes().forEach(note -> out.append(note).append('\n'));
		run.waitingNotes().forEach(note -> out.append(note).append('\n'));
		return out.toString();
	}

	private static void own(Lane lane, int index, StringBuilder out) {
		if (lane instanceof StateLane states) {
			out.append(states.torn(index) ? " torn" : "").append(states.unknown(index) ? " unknown" : "")
					.append(states.notApplicable(index) ? " n/a" : "");
		} else if (lane instanceof NestingLane nesting) {
			out.append(" depth ").append(nesting.value(index)).append(" in ").append(nesting.parent(index)).append(' ')
					.append(nesting.closing(index));
		} else if (lane instanceof EventLane events) {
			out.append(' ').append(events.outcome(index)).append(' ').append(events.outcomeDetail(index)).append(' ')
					.append(events.outcomeRules(index));
			for (int s = events.firstSegment(index); s < events.segmentsEnd(index); s++) {
				out.append(" [").append(events.segmentStart(s)).append("..").append(events.segmentEnd(s)).append(' ')
						.append(events.letter(s)).append(events.blocker(s)).append(' ').append(events.reason(s)).append(']');
			}
		} else if (lane instanceof MarkLane marks) {
			out.append(' ').append(marks.value(index)).append(" about ").append(marks.about(index));
		}
	}
}
