package trapline.diagram.compare;

import java.util.Locale;

import trapline.run.EventLane;
import trapline.run.Fold;
import trapline.run.Lane;
import trapline.run.LaneKind;
import trapline.run.LaneSpec;
import trapline.run.MarkLane;
import trapline.run.NestingLane;
import trapline.run.RunBuilder;
import trapline.run.StateLane;

/** Records a lane of one run again in another, at other times. Hazards are left out: their numbers go through all lanes. */
final class LaneCopy {
	private final RunBuilder builder;
	private final TimeMap times;
	private final int[] positions;

	/** @param positions where each lane of the run stands in the other; -1 if nowhere */
	LaneCopy(RunBuilder builder, TimeMap times, int[] positions) {
		this.builder = builder;
		this.times = times;
		this.positions = positions;
	}

	/** How a lane is named and drawn there. */
	static LaneSpec spec(LaneSpec spec, String group, String sign, boolean folds) {
		String mark = sign.isEmpty() ? "" : sign + " ";
		LaneSpec named = new LaneSpec(mark.toLowerCase(Locale.ROOT).strip() + (sign.isEmpty() ? "" : ".") + spec.id(),
				group, mark + spec.label(), spec.kind(), spec.hatch(), spec.openWhen(), spec.colourRole(), spec.letter(),
				spec.shape(), spec.states(), spec.fold(), caption(mark, spec.openText()), caption(mark, spec.shutText()));
		return folds ? named : named.withFold(Fold.NEVER);
	}

	private static String caption(String mark, String text) {
		return text.isEmpty() ? "" : mark + text;
	}

	void copy(Lane lane) {
		int position = positions[lane.position()];
		if (lane instanceof StateLane states) {
			states(states, position);
		} else if (lane instanceof NestingLane boxes) {
			boxes(boxes, position);
		} else if (lane instanceof EventLane events) {
			events(events, position);
		} else if (lane instanceof MarkLane marks && lane.spec().kind() == LaneKind.MARKS) {
			marks(marks, position);
		}
	}

	private void states(StateLane lane, int position) {
		for (int i = 0; i < lane.size(); i++) {
			long time = times.of(lane.start(i));
			if (lane.unknown(i)) {
				builder.unknown(position, time, lane.detail(i));
			} else if (lane.notApplicable(i)) {
				builder.notApplicable(position, time);
			} else {
				state(lane, i, position, time);
			}
		}
	}

	private void state(StateLane lane, int i, int position, long time) {
		switch (lane.spec().kind()) {
		case GATE -> builder.gate(position, time, lane.gate(i), lane.detail(i), lane.rules(i));
		case BAND -> builder.band(position, time, lane.value(i), lane.detail(i), lane.rules(i));
		default -> {
			if (i > 0 && lane.torn(i - 1)) {
				builder.overwrite(position, time, lane.label(i), lane.detail(i), lane.rules(i));
			} else {
				builder.value(position, time, lane.label(i), lane.detail(i), lane.rules(i));
			}
		}
		}
	}

	private void boxes(NestingLane lane, int position) {
		int open = -1;
		for (int i = 0; i < lane.size(); i++) {
			open = close(lane, position, open, lane.parent(i));
			long time = times.of(lane.start(i));
			if (lane.inferred(i)) {
				builder.beginInferredBox(position, time, lane.value(i), lane.label(i), lane.detail(i));
			} else {
				builder.beginBox(position, time, lane.value(i), lane.label(i), lane.detail(i), lane.rules(i));
			}
			open = i;
		}
		close(lane, position, open, -1);
	}

	/** Ends a box and those around it up to, but without, the one that is still open. */
	private int close(NestingLane lane, int position, int from, int until) {
		int box = from;
		while (box > until && !lane.isOpen(box)) {
			builder.endBox(position, times.of(lane.end(box)), lane.value(box), lane.closing(box));
			box = lane.parent(box);
		}
		return until;
	}

	private void events(EventLane lane, int position) {
		for (int i = 0; i < lane.size(); i++) {
			long time = times.of(lane.start(i));
			int first = lane.firstSegment(i);
			int end = lane.segmentsEnd(i);
			if (!lane.isOpen(i) && lane.start(i) == lane.end(i) && first == end) {
				builder.absorbed(position, time, lane.outcome(i), lane.label(i), sentence(lane, i), lane.rules(i));
				continue;
			}
			builder.arrive(position, time, lane.label(i), lane.detail(i), lane.rules(i));
			for (int segment = first; segment < end; segment++) {
				int blocker = lane.blocker(segment) < 0 ? -1 : positions[lane.blocker(segment)];
				builder.waits(position, times.of(lane.segmentStart(segment)), lane.letter(segment), blocker,
						lane.reason(segment), lane.segmentRules(segment));
			}
			if (!lane.isOpen(i)) {
				builder.outcome(position, times.of(lane.end(i)), lane.outcome(i), lane.outcomeDetail(i), lane.outcomeRules(i));
			}
		}
	}

	private static String sentence(EventLane lane, int i) {
		return lane.detail(i).isEmpty() ? lane.outcomeDetail(i) : lane.detail(i);
	}

	private void marks(MarkLane lane, int position) {
		for (int i = 0; i < lane.size(); i++) {
			long time = times.of(lane.start(i));
			if (lane.inferred(i)) {
				builder.inferredMark(position, time, lane.mark(i), lane.label(i), lane.detail(i));
			} else {
				builder.mark(position, time, lane.mark(i), lane.label(i), lane.detail(i), lane.rules(i));
			}
		}
	}
}
