package trapline.diagram.text;

import trapline.diagram.PlainText;
import trapline.run.EventLane;
import trapline.run.Outcome;
import trapline.run.Run;

/** Writes the episodes of pending events. */
final class TextTokens {
	private final Run run;
	private final Stave stave;
	private final TextRow row;

	TextTokens(Run run, Stave stave, TextRow row) {
		this.run = run;
		this.stave = stave;
		this.row = row;
	}

	void episode(EventLane lane, int index, long from, long to) {
		int first = stave.column(from);
		if (to > from) {
			row.fill(first, stave.end(to), '.');
		}
		if (lane.start(index) >= stave.from() && lane.start(index) < lane.end(index)) {
			row.put(first, Character.toLowerCase(lane.spec().letter()));
		}
		if (lane.isOpen(index)) {
			if (run.endTime() <= stave.to()) {
				row.put(stave.columns() - 1, '>');
			}
		} else if (lane.end(index) < stave.to()) {
			outcome(lane, index, stave.column(lane.end(index)));
		} else if (stave.to() >= run.endTime()) {
			outcome(lane, index, stave.columns() - 1);
		}
	}

	private void outcome(EventLane lane, int index, int column) {
		Outcome outcome = lane.outcome(index);
		switch (outcome) {
		case DELIVERED -> {
			String label = PlainText.ascii(lane.label(index));
			boolean fits = !label.isEmpty() && column + label.length() <= room(lane, index);
			String letter = String.valueOf(Character.toUpperCase(lane.spec().letter()));
			row.put(column, fits ? label : letter, row.width());
		}
		case MERGED -> row.put(column, '+');
		case LOST -> row.put(column, 'x');
		case RETURNED -> row.put(column, '~');
		case WAITING -> throw new IllegalStateException("an event that waits has no outcome");
		}
	}

	/** Where the next episode begins, so that a name that would run into it gives way to the letter. */
	private int room(EventLane lane, int index) {
		boolean more = index + 1 < lane.size() && lane.start(index + 1) < stave.to();
		int next = more ? stave.column(lane.start(index + 1)) : row.width();
		return Math.max(next, stave.column(lane.end(index)) + 1);
	}

	void segment(EventLane lane, int segment, long from, long to) {
		int episode = lane.segmentEpisode(segment);
		boolean arrival = stave.column(from) == stave.column(lane.start(episode)) && lane.start(episode) >= stave.from();
		int first = stave.column(from) + (arrival ? 1 : 0);
		int last = stave.end(to);
		if (lane.isOpen(episode) && run.endTime() <= stave.to()) {
			last = Math.min(last, stave.columns() - 1);
		}
		row.fill(first, last, lane.letter(segment));
	}

	/** Many episodes in one column. */
	void dense(long mask, long from, long to) {
		boolean lost = (mask & 1L << Outcome.LOST.ordinal()) != 0;
		row.fill(stave.column(from), Math.max(stave.column(from) + 1, stave.end(to)), lost ? 'x' : '%');
	}
}
