package trapline.machine.explore.code;

import trapline.machine.Actor;
import trapline.machine.SemanticsError;

/** The instructions of an actor at run time. */
final class Positions {
	private final Actor actor;
	private final String pc;

	/** @param pc name of the program counter, for messages */
	Positions(Actor actor, String pc) {
		this.actor = actor;
		this.pc = pc;
	}

	/**
	 * The position itself.
	 *
	 * @throws SemanticsError if there is no instruction
	 */
	int check(int at) {
		actor.position(at, pc);
		return at;
	}
}
