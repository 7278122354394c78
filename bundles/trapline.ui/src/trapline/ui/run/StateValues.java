package trapline.ui.run;

import java.util.ArrayList;
import java.util.List;

import trapline.diagram.LaneChoice;
import trapline.run.Lane;
import trapline.run.LaneKind;
import trapline.run.NestingLane;
import trapline.run.Run;
import trapline.run.StateLane;

/** The state at the cursor: the variables of the Machine where there is one, else what the lanes show. */
public final class StateValues {
	private StateValues() {
	}

	/** The values in display order; those of one owner need not be together. */
	public static List<StateValue> at(RunModel model) {
		return model.stepping() != null ? model.stepping().state(model) : ofLanes(model);
	}

	private static List<StateValue> ofLanes(RunModel model) {
		List<StateValue> values = new ArrayList<>();
		Run run = model.run();
		for (Lane lane : run.lanes()) {
			int index = lane.indexAt(model.cursor());
			if (index < 0 || !(lane instanceof StateLane || lane instanceof NestingLane)) {
				continue;
			}
			boolean changed = index > 0 && lane.start(index) == model.cursor();
			values.add(new StateValue(run.groupTitle(lane.spec().group()), lane.spec().label(), text(lane, index),
					changed ? text(lane, index - 1) : "", changed, lane.detail(index)));
		}
		return values;
	}

	private static String text(Lane lane, int index) {
		if (lane instanceof StateLane states && lane.spec().kind() == LaneKind.GATE) {
			String text = LaneChoice.state(states, index);
			String label = lane.spec().label() + " ";
			return text.startsWith(label) ? text.substring(label.length()) : text;
		}
		return lane instanceof StateLane states && states.band(index) != null ? states.band(index).label()
				: lane.label(index);
	}
}
