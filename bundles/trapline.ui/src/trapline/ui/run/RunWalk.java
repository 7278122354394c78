package trapline.ui.run;

import java.util.OptionalLong;

import trapline.run.EventLog;
import trapline.run.Footnote;
import trapline.run.Lane;
import trapline.run.Run;

/** Where a step of some size leads within what a run already holds. */
public final class RunWalk {
	private final Run run;

	public RunWalk(Run run) {
		this.run = run;
	}

	/** The time at which a step forward from there ends; empty if the run does not reach so far. */
	public OptionalLong forward(long from, StepSize size) {
		return switch (size) {
		case INTO -> nextChange(from);
		case OVER -> endOfNextEvent(from);
		case OUT -> outwards(from);
		case RESUME -> nextHazard(from);
		};
	}

	/** The end of the event before the one that the time lies in; empty at the start. */
	public OptionalLong back(long from) {
		EventLog events = run.events();
		int index = events.indexAt(from);
		if (index > 0 && events.time(index) <= from) {
			return OptionalLong.of(endOf(index - 1));
		}
		return from > run.startTime() ? OptionalLong.of(run.startTime()) : OptionalLong.empty();
	}

	/** The change before the time, on whatever lane; empty at the start. */
	public OptionalLong previousChange(long from) {
		long best = Long.MIN_VALUE;
		for (Lane lane : run.lanes()) {
			int index = lane.firstFrom(from) - 1;
			best = index < 0 ? best : Math.max(best, lane.start(index));
		}
		int event = run.events().indexAt(from - 1);
		best = event < 0 ? best : Math.max(best, run.events().time(event));
		return best == Long.MIN_VALUE ? OptionalLong.empty() : OptionalLong.of(best);
	}

	/** The time of the last change within an event. */
	public long endOf(int event) {
		EventLog events = run.events();
		long next = event + 1 < events.size() ? events.time(event + 1) : run.endTime();
		long end = events.time(event);
		for (Lane lane : run.lanes()) {
			int last = lane.lastStarted(next - 1);
			end = last < 0 ? end : Math.max(end, lane.start(last));
		}
		return end;
	}

	private OptionalLong nextChange(long from) {
		long best = Long.MAX_VALUE;
		for (Lane lane : run.lanes()) {
			int index = lane.firstFrom(from + 1);
			best = index < lane.size() ? Math.min(best, lane.start(index)) : best;
		}
		int event = run.events().indexAt(from) + 1;
		best = event < run.events().size() ? Math.min(best, run.events().time(event)) : best;
		return best == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(best);
	}

	private OptionalLong endOfNextEvent(long from) {
		EventLog events = run.events();
		int index = events.indexAt(from);
		if (index >= 0 && endOf(index) > from) {
			return OptionalLong.of(endOf(index));
		}
		return index + 1 < events.size() ? OptionalLong.of(endOf(index + 1)) : OptionalLong.empty();
	}

	private OptionalLong outwards(long from) {
		EventLog events = run.events();
		int index = events.indexAt(from);
		int depth = index < 0 ? 0 : events.get(index).depth();
		String group = index < 0 ? "" : events.get(index).group();
		for (int i = index + 1; i < events.size(); i++) {
			if (events.get(i).group().equals(group) && events.get(i).depth() < depth) {
				return OptionalLong.of(endOf(i));
			}
		}
		return OptionalLong.empty();
	}

	private OptionalLong nextHazard(long from) {
		return run.footnotes().stream().mapToLong(Footnote::time).filter(time -> time > from).findFirst();
	}
}
