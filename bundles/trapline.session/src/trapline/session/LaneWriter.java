package trapline.session;

import trapline.machine.LaneSpec;
import trapline.machine.Machine;
import trapline.machine.SlotSet;
import trapline.run.RunBuilder;

/** Records what a step does to one lane. Knows nothing but the moment before and the moment after. */
abstract class LaneWriter {
	final LaneSpec lane;
	final int position;
	final RunBuilder builder;
	private final SlotSet reads = new SlotSet();

	LaneWriter(LaneSpec lane, int position, RunBuilder builder) {
		this.lane = lane;
		this.position = position;
		this.builder = builder;
		if (lane.subject() != null) {
			lane.subject().reads(reads);
		}
	}

	static LaneWriter of(Machine machine, LaneSpec lane, int position, RunBuilder builder) {
		return switch (lane.kind()) {
		case BAND, GATE, VALUE -> new StateWriter(lane, position, builder);
		case NESTING -> new NestingWriter(machine, lane, position, builder);
		case EVENT -> new EventWriter(machine, lane, position, builder);
		case MARKS -> new MarkWriter(lane, position, builder);
		};
	}

	/**
	 * Records a moment.
	 *
	 * @param before the moment before; null for the first
	 * @return what may be a cause or effect of something on another lane; null for nothing
	 */
	abstract Noted record(Moment before, Moment now, long time);

	/** The rule of the step that wrote what the lane shows; null if none did. */
	final FiredRule source(Moment now) {
		FiredRule source = null;
		if (now.step() != null) {
			for (FiredRule fired : now.step().fired()) {
				if (fired.changes().stream().anyMatch(change -> reads.contains(change.variable().slot()))) {
					source = fired;
				}
			}
		}
		return source;
	}

	static String sentence(FiredRule rule) {
		return rule == null ? "" : rule.rule().sentence();
	}

	static String id(FiredRule rule) {
		return rule == null ? "" : rule.rule().id();
	}
}
