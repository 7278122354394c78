package trapline.session;

import trapline.machine.LaneSpec;
import trapline.machine.Machine;

/** How deeply code is nested, as lanes show it. */
final class Nesting {
	private Nesting() {
	}

	/** The nesting level of an actor; 0 if the Machine shows none. */
	static int level(Machine machine, int actor, int[] state) {
		String owner = machine.actors().get(actor).name();
		return machine.lanes().stream().filter(lane -> lane.kind() == LaneSpec.Kind.NESTING && lane.owner().equals(owner))
				.findFirst().map(lane -> lane.subject().eval(state)).orElse(0);
	}
}
