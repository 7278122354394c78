package trapline.run;

/**
 * The episodes of one pending event. The value of an episode is its {@link Outcome}. While it waits, segments say what
 * it waits for; segments of all episodes are numbered through in order of time. At most one episode waits at a time;
 * episodes that are merged or lost at once are instants and may lie within another.
 */
public final class EventLane extends Lane {
	private final Columns segments;
	private final IntColumn outcomeDetail;
	private final IntColumn outcomeRules;

	EventLane(LaneSpec spec, int position, Columns columns, Columns segments, IntColumn outcomeDetail,
			IntColumn outcomeRules, TextPool texts, long runEnd) {
		super(spec, position, columns, texts, runEnd);
		this.segments = segments;
		this.outcomeDetail = outcomeDetail;
		this.outcomeRules = outcomeRules;
	}

	@Override
	public long end(int index) {
		return isOpen(index) ? Math.max(runEnd(), start(index)) : columns.end.get(index);
	}

	@Override
	public boolean isOpen(int index) {
		return columns.end.get(index) == Columns.OPEN;
	}

	@Override
	public int indexAt(long time) {
		int index = lastStarted(time);
		while (index >= 0 && end(index) <= time) {
			if (start(index) < end(index)) {
				return -1;
			}
			index--;
		}
		return index;
	}

	public Outcome outcome(int index) {
		return Outcome.of(value(index));
	}

	/** A sentence about the outcome, or empty; {@link #detail} is about the arrival. */
	public String outcomeDetail(int index) {
		return text(outcomeDetail.get(index));
	}

	/** Ids of the rules that made the outcome, separated by blanks, or empty; {@link #rules} made the arrival. */
	public String outcomeRules(int index) {
		return text(outcomeRules.get(index));
	}

	/** The episode's first segment; the episode has those up to {@link #segmentsEnd}. */
	public int firstSegment(int index) {
		return columns.other.get(index);
	}

	/** One past the episode's last segment. */
	public int segmentsEnd(int index) {
		return segmentsOf(index);
	}

	/** The segment that holds at the time, or -1 if nothing waits then. */
	public int segmentAt(long time) {
		int segment = segments.start.floor(time);
		return segment >= 0 && time < segmentEnd(segment) ? segment : -1;
	}

	public long segmentStart(int segment) {
		return segments.start.get(segment);
	}

	public long segmentEnd(int segment) {
		long end = end(segmentEpisode(segment));
		return segment + 1 < segments.size() ? Math.min(end, segmentStart(segment + 1)) : end;
	}

	/** The episode that a segment belongs to. */
	public int segmentEpisode(int segment) {
		return segments.value.get(segment);
	}

	/** The letter of what holds the event back; '.' if it only waits for a point at which it could be taken. */
	public char letter(int segment) {
		return (char) segments.flags.get(segment);
	}

	/** What holds the event back, in a few words; may be empty. */
	public String reason(int segment) {
		return text(segments.label.get(segment));
	}

	/** Rules that hold the event back, separated by blanks, or empty. */
	public String segmentRules(int segment) {
		return text(segments.rules.get(segment));
	}

	/** Position of the lane that holds the event back, or -1. */
	public int blocker(int segment) {
		return segments.other.get(segment);
	}

	private int segmentsOf(int index) {
		int segment = firstSegment(index);
		while (segment < segments.size() && segmentEpisode(segment) == index) {
			segment++;
		}
		return segment;
	}
}
