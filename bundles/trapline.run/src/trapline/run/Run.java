package trapline.run;

import java.util.ArrayList;
import java.util.List;

/**
 * What happened, the same for a simulated run, a witness and an imported trace: lanes, links between their elements,
 * events in words, hazards. Immutable and safe to read from any thread; made by {@link RunBuilder#snapshot}.
 */
public final class Run {
	private final RunInfo info;
	private final List<Lane> lanes;
	private final EventLog events;
	private final List<Link> links;
	private final List<Footnote> footnotes;
	private final long startTime;
	private final long endTime;

	Run(RunInfo info, List<Lane> lanes, EventLog events, List<Link> links, List<Footnote> footnotes, long startTime,
			long endTime) {
		this.info = info;
		this.lanes = List.copyOf(lanes);
		this.events = events;
		this.links = List.copyOf(links);
		this.footnotes = List.copyOf(footnotes);
		this.startTime = startTime;
		this.endTime = endTime;
	}

	public RunInfo info() {
		return info;
	}

	public TimeAxis axis() {
		return info.axis();
	}

	/** The lanes in display order. */
	public List<Lane> lanes() {
		return lanes;
	}

	/** The lane with that id, or null. */
	public Lane lane(String id) {
		for (Lane lane : lanes) {
			if (lane.spec().id().equals(id)) {
				return lane;
			}
		}
		return null;
	}

	/** The events in words. */
	public EventLog events() {
		return events;
	}

	/** Causes and effects in order of the effects' time. */
	public List<Link> links() {
		return links;
	}

	/** What the numbers of the hazards mean, in order of their numbers. */
	public List<Footnote> footnotes() {
		return footnotes;
	}

	/** The first instant. */
	public long startTime() {
		return startTime;
	}

	/** One past the last instant that the run knows about. */
	public long endTime() {
		return endTime;
	}

	/** The title of a group of lanes, or its id if the run does not describe it. */
	public String groupTitle(String id) {
		return info.groups().stream().filter(group -> group.id().equals(id)).map(LaneGroup::title).findFirst()
				.orElse(id);
	}

	/** For each event that still waits at the end: what it waits for. In order of lanes. */
	public List<WaitingNote> waitingNotes() {
		List<WaitingNote> notes = new ArrayList<>();
		for (Lane lane : lanes) {
			if (lane instanceof EventLane events) {
				int index = events.indexAt(endTime - 1);
				if (index >= 0 && events.isOpen(index)) {
					notes.add(note(events, index));
				}
			}
		}
		return notes;
	}

	private WaitingNote note(EventLane lane, int index) {
		int segment = lane.segmentsEnd(index) - 1;
		if (segment < lane.firstSegment(index)) {
			return new WaitingNote(lane.position(), index, '.', "", lane.start(index), -1, "");
		}
		long since = lane.segmentStart(segment);
		int blocker = lane.blocker(segment);
		if (blocker >= 0) {
			Lane holder = lanes.get(blocker);
			int at = holder.indexAt(since);
			since = at < 0 ? since : holder.start(at);
		}
		return new WaitingNote(lane.position(), index, lane.letter(segment), lane.reason(segment), since, blocker,
				lane.segmentRules(segment));
	}
}
