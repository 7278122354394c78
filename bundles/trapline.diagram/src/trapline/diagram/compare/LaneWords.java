package trapline.diagram.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import trapline.run.BandState;
import trapline.run.EventLane;
import trapline.run.Lane;
import trapline.run.LaneKind;
import trapline.run.MarkLane;
import trapline.run.NestingLane;
import trapline.run.StateLane;

/** Says in a few words what a lane shows within one step. */
final class LaneWords {
	private static final String NOTHING = "nothing";

	/** Whether the words are those that runs of different origin can share. */
	private final boolean loose;

	LaneWords(boolean loose) {
		this.loose = loose;
	}

	/**
	 * The words; null if what the lane shows is not known.
	 *
	 * @param from first time of the step
	 * @param to   one past its last time
	 */
	String of(Lane lane, long from, long to) {
		if (lane instanceof StateLane states) {
			return state(states, from, to);
		}
		if (lane instanceof NestingLane boxes) {
			return boxes(boxes, from, to);
		}
		return lane instanceof EventLane events ? events(events, from, to) : marks((MarkLane) lane, from, to);
	}

	private static String state(StateLane lane, long from, long to) {
		int last = lane.indexAt(to - 1);
		if (last < 0) {
			return NOTHING;
		}
		if (lane.unknown(last)) {
			return null;
		}
		String words = state(lane, last);
		int entering = Math.max(0, lane.indexAt(from));
		Set<String> between = new LinkedHashSet<>();
		for (int i = entering + 1; i < last; i++) {
			between.add(state(lane, i));
		}
		between.remove(words);
		between.remove(state(lane, entering));
		return between.isEmpty() ? words : words + " after " + String.join(", ", between);
	}

	private static String state(StateLane lane, int index) {
		if (lane.notApplicable(index)) {
			return NOTHING;
		}
		if (lane.spec().kind() == LaneKind.GATE) {
			return lane.gate(index).name().toLowerCase(Locale.ROOT);
		}
		BandState band = lane.spec().kind() == LaneKind.BAND ? lane.band(index) : null;
		return band == null ? lane.label(index) : band.label();
	}

	private static String boxes(NestingLane lane, long from, long to) {
		List<String> open = new ArrayList<>();
		int innermost = lane.indexAt(to - 1);
		for (int i = innermost; i >= 0; i = lane.parent(i)) {
			open.add(0, lane.label(i));
		}
		Set<String> gone = new LinkedHashSet<>();
		for (int i = lane.firstFrom(from); i < lane.size() && lane.start(i) < to; i++) {
			if (!lane.isOpen(i) && lane.end(i) < to && !open.contains(lane.label(i))) {
				gone.add(lane.label(i));
			}
		}
		String words = open.isEmpty() ? NOTHING : String.join(" > ", open);
		return gone.isEmpty() ? words : words + " after " + String.join(", ", gone);
	}

	private String events(EventLane lane, long from, long to) {
		List<String> words = new ArrayList<>();
		int waiting = lane.indexAt(from - 1);
		if (waiting >= 0) {
			outcome(lane, waiting, to, words);
		}
		for (int i = lane.firstFrom(from); i < lane.size() && lane.start(i) < to; i++) {
			if (!loose) {
				words.add("arrives");
			}
			outcome(lane, i, to, words);
		}
		int segment = lane.segmentAt(to - 1);
		if (segment >= 0) {
			String reason = loose ? "" : lane.reason(segment);
			words.add(reason.isEmpty() ? "waits" : "waits: " + reason);
		}
		return words.isEmpty() ? NOTHING : String.join(", ", words);
	}

	private static void outcome(EventLane lane, int index, long to, List<String> words) {
		if (!lane.isOpen(index) && lane.end(index) < to) {
			words.add(lane.outcome(index).name().toLowerCase(Locale.ROOT));
		}
	}

	private String marks(MarkLane lane, long from, long to) {
		List<String> words = new ArrayList<>();
		for (int i = lane.firstFrom(from); i < lane.size() && lane.start(i) < to; i++) {
			if (lane.spec().kind() == LaneKind.HAZARD) {
				words.add(lane.label(i));
			} else if (!lane.entersWithEvent(i)) {
				words.add(mark(lane, i, loose));
			}
		}
		return words.isEmpty() ? NOTHING : String.join(", ", words);
	}

	/** A mark in words; loosely, only the letters and digits of its label count, and of an event that is put in the first. */
	static String mark(MarkLane lane, int index, boolean loose) {
		String label = loose ? lane.label(index).replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT) : lane.label(index);
		String kind = switch (lane.mark(index)) {
		case EXIT, WINDOW_TAKEN -> "exit";
		case ENTRY -> "entry";
		case INJECTED -> "injects";
		case REINJECTED -> "injects again";
		case ENTRY_FAILED -> "entry failed";
		case WINDOW_REQUESTED -> "asks for window";
		case NOTE -> "note";
		};
		boolean event = kind.startsWith("injects");
		String shown = loose && event && label.length() > 1 ? label.substring(0, 1) : label;
		return shown.isEmpty() ? kind : kind + " " + shown;
	}
}
