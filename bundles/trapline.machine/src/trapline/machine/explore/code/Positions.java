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
		if (at < 0 || at >= actor.positions().size()) {
			throw new SemanticsError("there is no instruction at position " + at + " of " + actor.name(), pc, at);
		}
		return at;
	}
}
