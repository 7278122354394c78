package trapline.session;

import trapline.machine.LaneSpec;
import trapline.run.MarkKind;
import trapline.run.RunBuilder;
import trapline.run.RunElement;

/** Marks: exits, entries, notes. */
final class MarkWriter extends LaneWriter {
	MarkWriter(LaneSpec lane, int position, RunBuilder builder) {
		super(lane, position, builder);
	}

	@Override
	Noted record(Moment before, Moment now, long time) {
		Noted noted = null;
		if (now.step() != null) {
			for (StepMark mark : now.step().marks()) {
				if (mark.lane().equals(lane.id())) {
					noted = write(mark, now, time);
				}
			}
		}
		return noted;
	}

	private Noted write(StepMark mark, Moment now, long time) {
		MarkKind kind = kind(mark);
		int index = builder.mark(position, time, kind, mark.text(), String.join("; ", now.step().said()),
				now.step().ruleIds());
		Noted.What what = switch (kind) {
		case EXIT, WINDOW_TAKEN -> Noted.What.EXIT;
		case ENTRY -> Noted.What.ENTRY;
		case INJECTED, REINJECTED -> Noted.What.INJECTED;
		default -> null;
		};
		return what == null ? null : new Noted(what, lane.owner(), new RunElement(position, index));
	}

	/** What only event lanes can show is a note here. */
	private static MarkKind kind(StepMark mark) {
		return switch (mark.kind()) {
		case EXIT -> MarkKind.EXIT;
		case ENTRY -> MarkKind.ENTRY;
		case INJECTED -> MarkKind.INJECTED;
		case REINJECTED -> MarkKind.REINJECTED;
		case ENTRY_FAILED -> MarkKind.ENTRY_FAILED;
		case WINDOW_REQUESTED -> MarkKind.WINDOW_REQUESTED;
		case WINDOW_TAKEN -> MarkKind.WINDOW_TAKEN;
		case MERGED, LOST, DELIVERED, NOTE -> MarkKind.NOTE;
		};
	}
}
