package trapline.session;

import trapline.machine.LaneSpec;
import trapline.machine.Machine;
import trapline.run.BoxEnd;
import trapline.run.RunBuilder;
import trapline.run.RunElement;

/** Boxes of running code: one row per nesting level. */
final class NestingWriter extends LaneWriter {
	private final BoxNames names;

	NestingWriter(Machine machine, LaneSpec lane, int position, RunBuilder builder) {
		super(lane, position, builder);
		names = new BoxNames(machine, lane);
	}

	@Override
	Noted record(Moment before, Moment now, long time) {
		int depth = lane.subject().eval(now.state());
		String label = names.label(now.state());
		if (before == null) {
			return begin(depth, label, time, now);
		}
		int was = lane.subject().eval(before.state());
		if (depth < was) {
			builder.endBox(position, time, depth + 1, BoxEnd.RETURNED);
			return null;
		}
		return depth > was || !label.equals(names.label(before.state())) ? begin(depth, label, time, now) : null;
	}

	private Noted begin(int depth, String label, long time, Moment now) {
		FiredRule source = source(now);
		int index = builder.beginBox(position, time, depth, label, sentence(source), id(source));
		return new Noted(Noted.What.BOX, lane.owner(), new RunElement(position, index));
	}
}
