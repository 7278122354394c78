package trapline.session;

import java.util.ArrayList;
import java.util.List;

import trapline.machine.Hazard;
import trapline.machine.LaneSpec;
import trapline.machine.Machine;
import trapline.machine.SlotSet;
import trapline.run.RunBuilder;

/** Hazards, each about the lane that changes with it. */
final class HazardWriter {
	private final int lane;
	private final RunBuilder builder;
	private final List<LaneSpec> lanes;
	private final List<SlotSet> reads = new ArrayList<>();

	HazardWriter(Machine machine, int lane, RunBuilder builder) {
		this.lane = lane;
		this.builder = builder;
		this.lanes = machine.lanes();
		for (LaneSpec spec : lanes) {
			SlotSet slots = new SlotSet();
			if (spec.subject() != null) {
				spec.subject().reads(slots);
			}
			reads.add(slots);
		}
	}

	void record(Moment moment, long time) {
		for (Hazard hazard : moment.step().hazards()) {
			builder.hazard(lane, time, about(hazard, moment.step()), hazard.id(), hazard.sentence(),
					hazard.rule() == null ? "" : hazard.rule());
		}
	}

	/** The first lane of the hazard's owner that the step changes; -1 if it changes none. */
	private int about(Hazard hazard, StepRecord step) {
		for (int i = 0; i < lanes.size(); i++) {
			SlotSet slots = reads.get(i);
			boolean changed = step.changes().stream().anyMatch(change -> slots.contains(change.variable().slot()));
			if (changed && (hazard.owner().isEmpty() || hazard.owner().equals(lanes.get(i).owner()))) {
				return i;
			}
		}
		return -1;
	}
}
