package trapline.diagram.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import trapline.diagram.LaneChoice;
import trapline.run.EventLane;
import trapline.run.GateState;
import trapline.run.Lane;
import trapline.run.LaneKind;
import trapline.run.MarkKind;
import trapline.run.Outcome;
import trapline.run.Run;
import trapline.run.WaitingNote;

/** The legend below a text: only signs that occur and do not explain themselves. */
final class Legend {
	/** Looking for letters of reasons stops after so many segments. */
	private static final int MOST_SEGMENTS = 1000;

	private final Run run;
	private final LaneChoice choice;
	private final long from;
	private final long to;
	private final List<String> parts = new ArrayList<>();

	private Legend(Run run, LaneChoice choice, long from, long to) {
		this.run = run;
		this.choice = choice;
		this.from = from;
		this.to = to;
	}

	static List<String> lines(Run run, LaneChoice choice, long from, long to, int columns) {
		Legend legend = new Legend(run, choice, from, to);
		legend.gates();
		legend.events();
		legend.marks();
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String part : legend.parts) {
			if (line.length() > 0 && line.length() + 2 + part.length() > columns) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.length() == 0 ? "" : "  ").append(part);
		}
		if (line.length() > 0) {
			lines.add(line.toString());
		}
		return lines;
	}

	private long mask(Lane lane) {
		return lane.mask(Math.max(0, lane.lastStarted(from)), lane.firstFrom(to));
	}

	private void gates() {
		long mask = 0;
		boolean unknown = false;
		for (Lane lane : choice.shown()) {
			if (lane.spec().kind() == LaneKind.GATE) {
				mask |= mask(lane);
			} else if (lane.spec().kind() == LaneKind.BAND || lane.spec().kind() == LaneKind.VALUE) {
				unknown |= (mask(lane) & 1L << 62) != 0;
			}
		}
		unknown |= (mask & 1L << GateState.UNKNOWN.ordinal()) != 0;
		if ((mask & (1L << GateState.OPEN.ordinal() | 1L << GateState.SHUT.ordinal())) != 0) {
			parts.add("- lets through");
			parts.add("# holds back");
		}
		if (unknown) {
			parts.add("? unknown");
		}
	}

	private void events() {
		long outcomes = 0;
		EventLane first = null;
		Set<String> letters = new LinkedHashSet<>();
		for (Lane lane : choice.shown()) {
			if (lane instanceof EventLane events) {
				first = first == null ? events : first;
				outcomes |= mask(events);
				letters(events, letters);
			}
		}
		if (first == null) {
			return;
		}
		char letter = first.spec().letter();
		parts.add(Character.toLowerCase(letter) + "." + Character.toUpperCase(letter) + " arrives, waits, delivered");
		add(outcomes, Outcome.MERGED.ordinal(), "+ merged");
		add(outcomes, Outcome.LOST.ordinal(), "x lost");
		add(outcomes, Outcome.RETURNED.ordinal(), "~ returned");
		parts.addAll(letters);
	}

	/** The letters of what held events back, unless a note explains them already. */
	private void letters(EventLane lane, Set<String> letters) {
		Set<Character> explained = run.waitingNotes().stream().map(WaitingNote::letter).collect(Collectors.toSet());
		int seen = 0;
		for (int i = Math.max(0, lane.indexAt(from)); i < lane.size() && lane.start(i) < to; i++) {
			for (int s = lane.firstSegment(i); s < lane.segmentsEnd(i) && seen < MOST_SEGMENTS; s++, seen++) {
				if (lane.letter(s) != '.' && !explained.contains(lane.letter(s))) {
					letters.add(lane.letter(s) + " " + reason(lane, s));
				}
			}
			if (seen >= MOST_SEGMENTS) {
				return;
			}
		}
	}

	private String reason(EventLane lane, int segment) {
		int blocker = lane.blocker(segment);
		return Texts.ascii(blocker >= 0 ? run.lanes().get(blocker).spec().label() : lane.reason(segment));
	}

	private void marks() {
		long kinds = 0;
		boolean inferred = false;
		for (Lane lane : choice.shown()) {
			if (lane.spec().kind() == LaneKind.MARKS) {
				kinds |= mask(lane);
				inferred |= lane.size() > 0 && inferred(lane);
			}
		}
		add(kinds, MarkKind.INJECTED.ordinal(), "^ inject");
		add(kinds, MarkKind.REINJECTED.ordinal(), "^~ inject again");
		add(kinds, MarkKind.ENTRY_FAILED.ordinal(), "^! entry failed");
		add(kinds, MarkKind.WINDOW_REQUESTED.ordinal(), "w window requested");
		if (inferred) {
			parts.add("(v) inferred");
		}
	}

	private boolean inferred(Lane lane) {
		int last = Math.min(lane.firstFrom(to), lane.firstFrom(from) + MOST_SEGMENTS);
		for (int i = lane.firstFrom(from); i < last; i++) {
			if (lane.inferred(i)) {
				return true;
			}
		}
		return false;
	}

	private void add(long mask, int value, String part) {
		if ((mask & 1L << value) != 0) {
			parts.add(part);
		}
	}
}
