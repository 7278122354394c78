package trapline.session;

import trapline.machine.Actor;
import trapline.machine.LaneSpec;
import trapline.machine.Machine;

/** How deeply code is nested, as lanes show it. */
final class Nesting {
	private Nesting() {
	}

	/** The lane of an actor's nested code; null if the Machine shows none. */
	static LaneSpec lane(Machine machine, int actor) {
		return machine.lanes().stream().filter(lane -> lane.kind() == LaneSpec.Kind.NESTING)
				.filter(lane -> lane.owner().equals(machine.actors().get(actor).name())).findFirst().orElse(null);
	}

	/** The nesting level of an actor; 0 if the Machine shows none. */
	static int level(Machine machine, int actor, int[] state) {
		LaneSpec lane = lane(machine, actor);
		return lane == null ? 0 : lane.subject().eval(state);
	}

	/** What the innermost box is called. */
	static String label(LaneSpec lane, int[] state) {
		if (lane.text() == null) {
			return "";
		}
		int value = lane.text().eval(state);
		return lane.names() == null ? Integer.toString(value) : lane.names().name(value);
	}

	/** What runs at the lowest level: the program that stands first in the actor's software. */
	static String outermost(Machine machine, String owner) {
		Actor actor = machine.actor(owner);
		return actor == null || actor.positions().isEmpty() ? "" : actor.positions().get(0).block();
	}}
