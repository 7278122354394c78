package trapline.session;

import trapline.machine.LaneSpec;
import trapline.machine.stmt.MarkKind;
import trapline.run.GateState;
import trapline.run.RunBuilder;

/** Bands, gates and values: one element per value that holds for a while. */
final class StateWriter extends LaneWriter {
	StateWriter(LaneSpec lane, int position, RunBuilder builder) {
		super(lane, position, builder);
	}

	@Override
	Noted record(Moment before, Moment now, long time) {
		int value = lane.subject().eval(now.state());
		boolean torn = isLost(now);
		if (before == null || torn || value != lane.subject().eval(before.state())) {
			FiredRule source = source(now);
			write(value, torn, time, sentence(source), id(source));
		}
		return null;
	}

	private void write(int value, boolean torn, long time, String detail, String rules) {
		switch (lane.kind()) {
		case GATE -> builder.gate(position, time, value != 0 ? GateState.OPEN : GateState.SHUT, detail, rules);
		case BAND -> {
			int state = LaneSpecs.band(lane, value);
			if (state < 0) {
				builder.notApplicable(position, time);
			} else {
				builder.band(position, time, state, detail, rules);
			}
		}
		default -> {
			if (torn) {
				builder.overwrite(position, time, show(value), detail, rules);
			} else {
				builder.value(position, time, show(value), detail, rules);
			}
		}
		}
	}

	private boolean isLost(Moment now) {
		return now.step() != null && lane.kind() == LaneSpec.Kind.VALUE && now.step().marks().stream()
				.anyMatch(mark -> mark.lane().equals(lane.id()) && mark.kind() == MarkKind.LOST);
	}

	private String show(int value) {
		return lane.names() == null ? Integer.toString(value) : lane.names().name(value);
	}
}
