package trapline.run;

import java.util.ArrayList;
import java.util.List;

/**
 * Records a run. Within a lane time never goes back, except by {@link #truncate}. Times are those of the run's
 * {@link TimeAxis}; lanes are named by the position that {@link #addLane} returned; {@code detail} (a sentence) and
 * {@code rules} (ids separated by blanks) may be empty but not null. Not thread-safe; snapshots are.
 * <p>
 * Methods throw {@link IllegalArgumentException} when the time lies before what the lane already holds, or the lane is
 * of another kind.
 */
public final class RunBuilder {
	private RunInfo info;
	private final long startTime;
	private final TextPool texts = new TextPool();
	private final List<LaneRecorder> lanes = new ArrayList<>();
	private final Columns events = new Columns();
	private final List<Link> links = new ArrayList<>();
	private final List<Footnote> footnotes = new ArrayList<>();
	private long endTime;

	/**
	 * @param info      what the run is about
	 * @param startTime its first instant; on the ordinal axis {@code axis.at(1, 0)}
	 */
	public RunBuilder(RunInfo info, long startTime) {
		this.info = info;
		this.startTime = startTime;
		this.endTime = startTime;
	}

	public RunInfo info() {
		return info;
	}

	/** Replaces what the run is about; the axis must stay. */
	public void info(RunInfo newInfo) {
		if (!newInfo.axis().equals(info.axis())) {
			throw new IllegalArgumentException("the axis of a run cannot change");
		}
		info = newInfo;
	}

	/** Appends a lane at the end of the display order and returns its position. */
	public int addLane(LaneSpec spec) {
		if (lanes.stream().anyMatch(lane -> lane.spec.id().equals(spec.id()))) {
			throw new IllegalArgumentException("there is already a lane " + spec.id());
		}
		lanes.add(new LaneRecorder(spec, lanes.size()));
		return lanes.size() - 1;
	}

	/** How many lanes there are. */
	public int laneCount() {
		return lanes.size();
	}

	/** The spec of a lane. */
	public LaneSpec spec(int lane) {
		return lanes.get(lane).spec;
	}

	/** A band lane is in that state from now on. Returns the element's index. */
	public int band(int lane, long time, int state, String detail, String rules) {
		LaneRecorder recorder = lane(lane, LaneKind.BAND, time);
		BandState known = recorder.spec.state(state);
		if (known == null) {
			throw new IllegalArgumentException("lane " + recorder.spec.id() + " has no state " + state);
		}
		return recorder.state(time, state, text(known.label()), text(detail), text(rules), 0, false);
	}

	/** A gate lane is in that state from now on. Returns the element's index. */
	public int gate(int lane, long time, GateState state, String detail, String rules) {
		return lane(lane, LaneKind.GATE, time).state(time, state.ordinal(), 0, text(detail), text(rules), 0, false);
	}

	/** A value lane holds that value from now on. Returns the element's index. */
	public int value(int lane, long time, String value, String detail, String rules) {
		int label = text(value);
		return lane(lane, LaneKind.VALUE, time).state(time, label, label, text(detail), text(rules), 0, false);
	}

	/** As {@link #value}, over a value that nobody has read; a new interval begins even if the values are equal. */
	public int overwrite(int lane, long time, String value, String detail, String rules) {
		int label = text(value);
		return lane(lane, LaneKind.VALUE, time).state(time, label, label, text(detail), text(rules), 0, true);
	}

	/** From now on nobody knows the state of a band, gate or value lane, for that reason. */
	public int unknown(int lane, long time, String reason) {
		return undefined(lane, time, GateState.UNKNOWN, Lane.UNKNOWN, reason);
	}

	/** From now on the band, gate or value lane means nothing. */
	public int notApplicable(int lane, long time) {
		return undefined(lane, time, GateState.NOT_APPLICABLE, Lane.NOT_APPLICABLE, "");
	}

	private int undefined(int lane, long time, GateState gate, int other, String reason) {
		LaneRecorder recorder = at(lane, time);
		return switch (recorder.spec.kind()) {
		case GATE -> recorder.state(time, gate.ordinal(), 0, text(reason), 0, 0, false);
		case BAND, VALUE -> recorder.state(time, other, text(other == Lane.UNKNOWN ? "?" : ""), text(reason), 0, 0,
				false);
		default -> throw new IllegalArgumentException("lane " + recorder.spec.id() + " has no state");
		};
	}

	/**
	 * Code begins to run. Open boxes of the same depth or deeper end here, replaced: code that is interrupted by a
	 * handler drawn in its own row is begun again when the handler returns.
	 *
	 * @param depth row of the box, 0 for the outermost
	 * @return the element's index
	 */
	public int beginBox(int lane, long time, int depth, String label, String detail, String rules) {
		return lane(lane, LaneKind.NESTING, time).begin(time, depth, text(label), text(detail), text(rules), 0);
	}

	/** As {@link #beginBox}, where a trace only lets one conclude that the code runs. */
	public int beginInferredBox(int lane, long time, int depth, String label, String detail) {
		return lane(lane, LaneKind.NESTING, time).begin(time, depth, text(label), text(detail), 0, Columns.INFERRED);
	}

	/** The open box of that depth ends, and those within it. Nothing happens if there is none. */
	public void endBox(int lane, long time, int depth, BoxEnd how) {
		lane(lane, LaneKind.NESTING, time).end(time, depth, how);
	}

	/** The depth of the innermost open box, or -1. */
	public int openDepth(int lane) {
		LaneRecorder recorder = lanes.get(lane);
		return recorder.open() < 0 ? -1 : recorder.columns.value.get(recorder.open());
	}

	/** The event arrives and waits. Returns the episode's index. Throws if one already waits: {@link #absorbed}. */
	public int arrive(int lane, long time, String label, String detail, String rules) {
		return lane(lane, LaneKind.EVENT, time).arrive(time, Outcome.WAITING, text(label), text(detail), text(rules),
				0);
	}

	/** The event arrives and is merged, lost or delivered at once. Returns the episode's index. */
	public int absorbed(int lane, long time, Outcome outcome, String label, String detail, String rules) {
		if (outcome == Outcome.WAITING) {
			throw new IllegalArgumentException("an event that waits is recorded by arrive");
		}
		return lane(lane, LaneKind.EVENT, time).arrive(time, outcome, text(label), text(detail), text(rules), 0);
	}

	/** True if an event of the lane waits. */
	public boolean isWaiting(int lane) {
		return lanes.get(lane).open() >= 0;
	}

	/**
	 * From now on the waiting event is held back by this.
	 *
	 * @param letter  letter of what holds back; '.' if the event only waits for a point at which it could be taken
	 * @param blocker position of the lane that holds back, or -1
	 * @param reason  a few words ("X 0"), or empty
	 */
	public void waits(int lane, long time, char letter, int blocker, String reason, String rules) {
		lane(lane, LaneKind.EVENT, time).waits(time, letter, blocker, text(reason), text(rules));
	}

	/** The waiting event is delivered, merged, lost or returned. Returns the episode's index. */
	public int outcome(int lane, long time, Outcome outcome, String detail, String rules) {
		return lane(lane, LaneKind.EVENT, time).outcome(time, outcome, text(detail), text(rules));
	}

	/** A mark. The label of an exit is its reason, of an injection the event's letter or name. */
	public int mark(int lane, long time, MarkKind kind, String label, String detail, String rules) {
		return lane(lane, LaneKind.MARKS, time).add(time, kind.ordinal(), text(label), text(detail), text(rules), 0);
	}

	/** A mark that a trace does not show but implies. */
	public int inferredMark(int lane, long time, MarkKind kind, String label, String detail) {
		return lane(lane, LaneKind.MARKS, time).add(time, kind.ordinal(), text(label), text(detail), 0,
				Columns.INFERRED);
	}

	/**
	 * A hazard; it gets the next number and a footnote. Hazards of all lanes are recorded in order of time.
	 *
	 * @param about position of the lane it is about, or -1
	 * @return the element's index
	 */
	public int hazard(int lane, long time, int about, String hazardId, String sentence, String rules) {
		LaneRecorder recorder = lane(lane, LaneKind.HAZARD, time);
		int number = footnotes.size() + 1;
		if (number > 1 && time < footnotes.get(number - 2).time()) {
			throw new IllegalArgumentException("a hazard after " + time + " is already recorded");
		}
		int index = recorder.add(time, number, text(hazardId), text(sentence), text(rules), 0);
		recorder.columns.other.add(about);
		footnotes.add(new Footnote(number, hazardId, sentence, rules, time, about));
		return index;
	}

	/** Adds a cause and its effect; its time is the effect's, or that of the link before if that is later. */
	public void link(RunElement from, RunElement to, String label) {
		long effect = lanes.get(to.lane()).columns.start.get(to.index());
		long last = links.isEmpty() ? effect : links.get(links.size() - 1).time();
		links.add(new Link(from, to, Math.max(effect, last), label));
	}

	/** Adds a sentence to the log of events and returns its index; see {@link RunEvent} for the parameters. */
	public int event(long time, String actor, String group, int depth, Side side, String text, String rules) {
		if (events.size() > 0 && time < events.start.get(events.size() - 1)) {
			throw new IllegalArgumentException("the log of events already reaches beyond " + time);
		}
		advance(time);
		events.start.add(time);
		events.value.add(depth);
		events.label.add(text(actor));
		events.detail.add(text(text));
		events.rules.add(text(rules));
		events.flags.add(side.ordinal());
		events.other.add(text(group));
		return events.size() - 1;
	}

	/** The run is known up to that time (exclusive); recording something later moves it on by itself. */
	public void endAt(long time) {
		endTime = Math.max(endTime, time);
	}

	public long endTime() {
		return endTime;
	}

	/**
	 * Forgets everything that happened at or after the time: what ended since then is open again. Costs the length of
	 * the nesting, not of the run. Lanes stay.
	 */
	public void truncate(long time) {
		for (LaneRecorder lane : lanes) {
			lane.truncate(time);
		}
		events.truncate(events.start.floor(time - 1) + 1);
		while (!links.isEmpty() && links.get(links.size() - 1).time() >= time) {
			links.remove(links.size() - 1);
		}
		while (!footnotes.isEmpty() && footnotes.get(footnotes.size() - 1).time() >= time) {
			footnotes.remove(footnotes.size() - 1);
		}
		endTime = Math.max(startTime, Math.min(endTime, time));
	}

	/** The run as recorded so far. Later recording does not change it; it shares the memory. */
	public Run snapshot() {
		TextPool frozenTexts = texts.freeze();
		List<Lane> frozen = new ArrayList<>();
		for (LaneRecorder lane : lanes) {
			frozen.add(lane.freeze(frozenTexts, endTime));
		}
		return new Run(info, frozen, new EventLog(events.freeze(), frozenTexts), links, footnotes, startTime, endTime);
	}

	private LaneRecorder lane(int lane, LaneKind kind, long time) {
		LaneRecorder recorder = at(lane, time);
		if (recorder.spec.kind() != kind) {
			throw new IllegalArgumentException(
					"lane " + recorder.spec.id() + " is of kind " + recorder.spec.kind() + ", not " + kind);
		}
		return recorder;
	}

	private LaneRecorder at(int lane, long time) {
		LaneRecorder recorder = lanes.get(lane);
		advance(time);
		return recorder;
	}

	private void advance(long time) {
		if (time < startTime) {
			throw new IllegalArgumentException("time " + time + " lies before the run's start " + startTime);
		}
		endTime = Math.max(endTime, time + 1);
	}

	private int text(String text) {
		return texts.number(text);
	}
}
