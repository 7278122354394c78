package trapline.session;

import java.util.List;

import trapline.machine.Blocker;
import trapline.machine.LaneSpec;
import trapline.machine.Machine;
import trapline.machine.stmt.MarkKind;
import trapline.run.Outcome;
import trapline.run.RunBuilder;
import trapline.run.RunElement;

/** Episodes of a pending event, with what it waits for at every step. */
final class EventWriter extends LaneWriter {
	private static final int LONGEST_REASON = 40;

	private final Pending event;
	private final List<String> laneIds;

	EventWriter(Machine machine, LaneSpec lane, int position, RunBuilder builder) {
		super(lane, position, builder);
		event = new Pending(machine, lane);
		laneIds = machine.lanes().stream().map(LaneSpec::id).toList();
	}

	@Override
	Noted record(Moment before, Moment now, long time) {
		boolean was = before != null && event.waits(before.state());
		boolean is = event.waits(now.state());
		Outcome outcome = outcome(now, was, is);
		FiredRule source = source(now);
		if (source == null && outcome != null) {
			// what is merged or lost at once leaves the latch as it was: the step itself is the source
			source = now.step().fired().isEmpty() ? null : now.step().fired().get(0);
		}
		Noted noted = null;
		if (outcome != null) {
			boolean ends = was && outcome != Outcome.MERGED;
			int index = ends ? builder.outcome(position, time, outcome, "", id(source))
					: builder.absorbed(position, time, outcome, "", sentence(source), id(source));
			if (outcome == Outcome.DELIVERED) {
				noted = new Noted(Noted.What.DELIVERED, lane.owner(), new RunElement(position, index));
			}
		}
		if (is && !builder.isWaiting(position)) {
			builder.arrive(position, time, "", sentence(source), id(source));
		}
		if (is) {
			waits(now, time);
		}
		return noted;
	}

	/** What became of an event in this step; null for nothing. */
	private Outcome outcome(Moment now, boolean was, boolean is) {
		if (now.step() == null) {
			return null;
		}
		if (marked(now, MarkKind.DELIVERED) || was && !is && event.takenBy(now.step())) {
			return Outcome.DELIVERED;
		}
		if (marked(now, MarkKind.MERGED)) {
			return Outcome.MERGED;
		}
		return was && !is || marked(now, MarkKind.LOST) ? Outcome.LOST : null;
	}

	private boolean marked(Moment now, MarkKind kind) {
		return now.step().marks().stream().anyMatch(mark -> mark.lane().equals(lane.id()) && mark.kind() == kind);
	}

	private void waits(Moment now, long time) {
		List<Blocker> blockers = event.blockers(now.state());
		if (blockers.isEmpty()) {
			builder.waits(position, time, '.', -1, "", "");
			return;
		}
		Blocker first = blockers.get(0);
		builder.waits(position, time, first.letter(), laneIds.indexOf(first.lane()), reason(first), first.rule().id());
	}

	private static String reason(Blocker blocker) {
		String sentence = blocker.rule().sentence();
		return sentence.isEmpty() || sentence.length() > LONGEST_REASON ? blocker.name().replace('_', ' ') : sentence;
	}
}
