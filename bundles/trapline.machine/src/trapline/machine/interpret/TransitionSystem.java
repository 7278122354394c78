package trapline.machine.interpret;

import java.util.List;
import trapline.machine.Choice;
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

	/**
	 * Replays a transition on the micro-Machine.
	 *
	 * @param state an unpacked state of the micro-Machine; afterwards the state behind the transition
	 * @param code the number of the transition; see {@link Interpreter#choice}
	 * @return its micro-steps, at least one
	 * @throws IllegalArgumentException if the transition is not enabled
	 * @throws trapline.machine.SemanticsError if a rule does what the semantics does not allow
	 */
	List<Choice> follow(int[] state, int code);

	/** Computes the successors of states. Belongs to one thread. */
	interface Walker {
		/**
		 * Goes to a state.
		 *
		 * @param packed the state, as the {@link #codec} packs it; not changed and not kept
		 */
		void at(long[] packed);

		/**
		 * Hands over the successors of the state by some sources, in a fixed order: actors by number, then arrivals by number,
		 * each with its alternatives in ascending order.
		 *
		 * @param which a bit per source, in that order; those from the 65th on are always asked
		 * @return how many transitions are enabled
		 * @throws trapline.machine.SemanticsError if a rule does what the semantics does not allow
		 */
		int successors(long which, Sink sink);

		/**
		 * Whether a condition of {@link Watches} holds in the state.
		 *
		 * @param watch its number
		 * @throws trapline.machine.SemanticsError if it cannot be evaluated
		 */
		boolean holds(int watch);

		/** Goes to a state and hands over all its successors. */
		default int successors(long[] packed, Sink sink) {
			at(packed);
			return successors(-1, sink);
		}
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
