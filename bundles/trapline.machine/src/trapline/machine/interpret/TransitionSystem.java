package trapline.machine.interpret;

import trapline.machine.Machine;

/**
 * What an engine explores: the states of a Machine and the transitions between them. The micro-Machine is one, its
 * exploration form another; both number their transitions alike, so that what one finds the other replays.
 */
public interface TransitionSystem {
	/** The Machine as it was compiled. Its interpreter replays every witness. */
	Machine machine();

	/** How states are packed. */
	Codec codec();

	/** A new initial state. */
	int[] initial();

	/** A new walker, for one thread. */
	Walker walker();

	/** Computes the successors of states. Belongs to one thread. */
	interface Walker {
		/**
		 * Hands over every successor of a state, in a fixed order: actors by number, then arrivals by number, each with its
		 * alternatives in ascending order.
		 *
		 * @param packed the state, as the {@link #codec} packs it; not changed
		 * @return how many transitions are enabled
		 * @throws trapline.machine.SemanticsError if a rule does what the semantics does not allow
		 */
		int successors(long[] packed, Sink sink);
	}

	/** Is handed the successors. */
	interface Sink {
		/**
		 * A successor.
		 *
		 * @param packed the state, valid during the call only
		 * @param code the transition: see {@link Interpreter#choice}
		 */
		void successor(long[] packed, int code);

		/** A hazard looked for at a rule is found on this transition; told before its successor. */
		void hazard(int hazard, int code);
	}
}
