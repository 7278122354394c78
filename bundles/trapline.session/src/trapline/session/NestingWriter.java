package trapline.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import trapline.machine.Actor;
import trapline.machine.LaneSpec;
import trapline.machine.Machine;
import trapline.machine.Position;
import trapline.run.BoxEnd;
import trapline.run.RunBuilder;
import trapline.run.RunElement;

/** Boxes of running code: one row per nesting level. */
final class NestingWriter extends LaneWriter {
	private final String outermost;
	/** By what a block is for: what to write on its box. A block "handler X" is for X and reads "X handler". */
	private final Map<String, String> blocks = new HashMap<>();

	NestingWriter(Machine machine, LaneSpec lane, int position, RunBuilder builder) {
		super(lane, position, builder);
		outermost = Nesting.outermost(machine, lane.owner());
		Actor actor = machine.actor(lane.owner());
		for (Position line : actor == null ? List.<Position>of() : actor.positions()) {
			int blank = line.block().indexOf(' ');
			if (blank > 0) {
				String purpose = line.block().substring(blank + 1);
				blocks.put(purpose, purpose + " " + line.block().substring(0, blank));
			}
		}
	}

	@Override
	Noted record(Moment before, Moment now, long time) {
		int depth = lane.subject().eval(now.state());
		String label = label(now);
		if (before == null) {
			return begin(depth, label, time, now);
		}
		int was = lane.subject().eval(before.state());
		if (depth < was) {
			builder.endBox(position, time, depth + 1, BoxEnd.RETURNED);
			return null;
		}
		return depth > was || !label.equals(label(before)) ? begin(depth, label, time, now) : null;
	}

	private Noted begin(int depth, String label, long time, Moment now) {
		FiredRule source = source(now);
		int index = builder.beginBox(position, time, depth, label, sentence(source), id(source));
		return new Noted(Noted.What.BOX, lane.owner(), new RunElement(position, index));
	}

	private String label(Moment moment) {
		if (lane.subject().eval(moment.state()) == 0) {
			return outermost;
		}
		String label = Nesting.label(lane, moment.state());
		return blocks.getOrDefault(label, label);
	}
}
