package trapline.diagram;

import java.util.LinkedHashMap;
import java.util.Map;

import trapline.run.BoxEnd;
import trapline.run.EventLane;
import trapline.run.GateState;
import trapline.run.Lane;
import trapline.run.MarkKind;
import trapline.run.MarkLane;
import trapline.run.NestingLane;
import trapline.run.Outcome;
import trapline.run.Run;
import trapline.run.StateLane;

/** Which signs of the grammar occur in a window, so that a legend explains those and no others. */
public final class Signs {
	/** What has no summary is looked for among so many elements of a lane. */
	private static final int MOST = 1000;

	private final long from;
	private final long to;
	private long gates;
	private long outcomes;
	private long marks;
	private boolean unknown;
	private boolean inferred;
	private boolean returned;
	private boolean torn;
	private boolean waits;
	private EventLane firstEvents;
	private Lane firstShut;
	private final Map<Character, String> letters = new LinkedHashMap<>();

	/** Looks through the shown lanes of a window. */
	public Signs(Run run, LaneChoice choice, long from, long to) {
		this.from = from;
		this.to = to;
		for (Lane lane : choice.shown()) {
			long mask = lane.mask(first(lane), lane.firstFrom(to));
			switch (lane.spec().kind()) {
			case GATE -> gate(lane, mask);
			case BAND, VALUE -> value((StateLane) lane, mask);
			case NESTING -> boxes((NestingLane) lane);
			case EVENT -> events(run, (EventLane) lane, mask);
			case MARKS -> marks(lane, mask);
			case HAZARD -> {
				// hazards have footnotes
			}
			}
		}
	}

	private int first(Lane lane) {
		return lane instanceof MarkLane ? lane.firstFrom(from) : Math.max(0, lane.lastStarted(from));
	}

	private int last(Lane lane) {
		return Math.min(lane.firstFrom(to), first(lane) + MOST);
	}

	private void gate(Lane lane, long mask) {
		gates |= mask;
		unknown |= (mask & 1L << GateState.UNKNOWN.ordinal()) != 0;
		if (firstShut == null && (mask & 1L << GateState.SHUT.ordinal()) != 0) {
			firstShut = lane;
		}
	}

	private void value(StateLane lane, long mask) {
		unknown |= (mask & 1L << 62) != 0;
		for (int i = first(lane); i < last(lane) && !torn; i++) {
			torn = lane.torn(i) && lane.end(i) < to;
		}
	}

	private void boxes(NestingLane lane) {
		for (int i = first(lane); i < last(lane); i++) {
			returned |= !lane.isOpen(i) && lane.closing(i) == BoxEnd.RETURNED;
			inferred |= lane.inferred(i);
		}
	}

	private void events(Run run, EventLane lane, long mask) {
		outcomes |= to >= run.endTime() ? mask : mask & ~(1L << Outcome.WAITING.ordinal());
		firstEvents = firstEvents == null ? lane : firstEvents;
		int seen = 0;
		for (int i = first(lane); i < last(lane) && seen < MOST; i++) {
			for (int s = lane.firstSegment(i); s < lane.segmentsEnd(i) && seen < MOST; s++, seen++) {
				if (lane.letter(s) != '.') {
					waits = true;
					int blocker = lane.blocker(s);
					letters.putIfAbsent(lane.letter(s),
							blocker >= 0 ? run.lanes().get(blocker).spec().label() : lane.reason(s));
				}
			}
		}
	}

	private void marks(Lane lane, long mask) {
		marks |= mask;
		for (int i = first(lane); i < last(lane) && !inferred; i++) {
			inferred = lane.inferred(i);
		}
	}

	/** True if a gate that is open or shut is shown. */
	public boolean gates() {
		return has(GateState.OPEN) || has(GateState.SHUT);
	}

	public boolean has(GateState state) {
		return (gates & 1L << state.ordinal()) != 0;
	}

	public boolean has(Outcome outcome) {
		return (outcomes & 1L << outcome.ordinal()) != 0;
	}

	public boolean has(MarkKind kind) {
		return (marks & 1L << kind.ordinal()) != 0;
	}

	/** True if something shown is unknown. */
	public boolean unknown() {
		return unknown;
	}

	/** True if something shown was inferred from a trace. */
	public boolean inferred() {
		return inferred;
	}

	/** True if code returned. */
	public boolean returned() {
		return returned;
	}

	/** True if a value was overwritten unread. */
	public boolean torn() {
		return torn;
	}

	/** True if something held an event back. */
	public boolean waits() {
		return waits;
	}

	/** The first lane of events shown, or null. */
	public EventLane events() {
		return firstEvents;
	}

	/** The first gate shown that is shut somewhere, or null. */
	public Lane shutGate() {
		return firstShut;
	}

	/** The letters of what held events back, with its name, in order of appearance. */
	public Map<Character, String> letters() {
		return letters;
	}
}
