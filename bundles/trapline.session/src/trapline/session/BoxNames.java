package trapline.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import trapline.machine.Actor;
import trapline.machine.LaneSpec;
import trapline.machine.Machine;
import trapline.machine.Position;

/** What boxes of nested code are called. */
final class BoxNames {
	private final LaneSpec lane;
	private final String outermost;
	/** By what a block is for: what to write on its box. A block "handler X" is for X and reads "X handler". */
	private final Map<String, String> blocks = new HashMap<>();

	/** @param lane a lane of nested code */
	BoxNames(Machine machine, LaneSpec lane) {
		this.lane = lane;
		Actor actor = machine.actor(lane.owner());
		List<Position> positions = actor == null ? List.of() : actor.positions();
		outermost = positions.isEmpty() ? "" : positions.get(0).block();
		for (Position position : positions) {
			int blank = position.block().indexOf(' ');
			if (blank > 0) {
				String purpose = position.block().substring(blank + 1);
				blocks.put(purpose, purpose + " " + position.block().substring(0, blank));
			}
		}
	}

	/** What the innermost box stands for: a value's name, or the program at the lowest level. */
	String purpose(int[] state) {
		if (lane.subject().eval(state) == 0) {
			return outermost;
		}
		if (lane.text() == null) {
			return "";
		}
		int value = lane.text().eval(state);
		return lane.names() == null ? Integer.toString(value) : lane.names().name(value);
	}

	/** What is written on the innermost box. */
	String label(int[] state) {
		String purpose = purpose(state);
		return blocks.getOrDefault(purpose, purpose);
	}
}
