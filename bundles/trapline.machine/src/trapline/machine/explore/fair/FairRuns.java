package trapline.machine.explore.fair;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.explore.search.BreadthFirst;
import trapline.machine.explore.store.StateSpace;
import trapline.machine.interpret.TransitionSystem;

/**
 * Looks for a run that never comes to a goal, in the states that were found without passing one. Such a run ends where
 * nobody has to act, or goes round a loop in which every actor, and every arrival that must come, acts or cannot act at
 * some point (weak fairness). Other arrivals may come or stay away.
 */
public final class FairRuns {
	private final StateSpace space;
	private final Successors successors;
	private final int goal;
	private final long obliged;
	/** The number of the part, from 1, to which each state that was met belongs. */
	private final StateTable parts;
	private int part;
	private Lasso found;

	/**
	 * A run.
	 *
	 * @param stem the state at which it ends, or its loop begins; reached by a shortest way
	 * @param loop the transitions of the loop, each with the state from which it leads; empty if the run ends
	 */
	public record Lasso(int stem, List<Transition> loop) {
	}

	/** A transition by number, from a state. */
	public record Transition(int from, int code) {
	}

	/**
	 * @param system what was searched
	 * @param search a finished search that did not go on behind states in which the goal holds
	 * @param goal number of the condition that is the goal
	 */
	public FairRuns(TransitionSystem system, BreadthFirst search, int goal) {
		space = search.space();
		successors = new Successors(system, space);
		this.goal = goal;
		obliged = Obliged.sources(system.machine());
		parts = new StateTable(space);
	}

	/** A run that never comes to the goal; null if there is none. */
	public Lasso find() {
		Components components = new Components(space, successors, goal);
		components.from(space.initial(), this::part);
		return found;
	}

	private boolean part(int[] states) {
		part++;
		for (int state : states) {
			parts.set(state, part);
		}
		long always = obliged;
		long acting = 0;
		boolean loops = states.length > 1;
		for (int state : states) {
			successors.of(state);
			if (successors.holds(goal)) {
				return true;
			}
			if ((successors.enabled() & obliged) == 0) {
				found = new Lasso(state, List.of());
				return false;
			}
			always &= successors.enabled();
			for (int i = 0; i < successors.count(); i++) {
				if (parts.get(successors.state(i)) == part) {
					acting |= successors.sourceBit(i);
					loops = true;
				}
			}
		}
		if (loops && (always & ~acting) == 0) {
			found = new Loop(states[states.length - 1], always).lasso();
		}
		return found == null;
	}

	/** A strongly connected part as a loop. */
	private final class Loop {
		private final int start;
		/** Who can act in every state of the part. */
		private final long always;

		Loop(int start, long always) {
			this.start = start;
			this.always = always;
		}

		/** Goes to a transition of each who can always act, and to a state where each other cannot, and back. */
		Lasso lasso() {
			List<Transition> loop = new ArrayList<>();
			long open = obliged;
			int at = start;
			while (open != 0) {
				long one = Long.lowestOneBit(open);
				boolean acts = (always & one) != 0;
				at = append(loop, ways().toSource(at, one, acts), at);
				open &= ~satisfied(loop);
			}
			if (loop.isEmpty() || at != start) {
				append(loop, ways().toState(at, start, loop.isEmpty()), at);
			}
			return new Lasso(start, loop);
		}

		private Ways ways() {
			return new Ways(space, successors, state -> parts.get(state) == part);
		}

		private int append(List<Transition> loop, List<Transition> way, int from) {
			loop.addAll(way);
			return way.isEmpty() ? from : target(way.get(way.size() - 1));
		}

		private int target(Transition transition) {
			successors.of(transition.from());
			for (int i = 0; i < successors.count(); i++) {
				if (successors.code(i) == transition.code()) {
					return successors.state(i);
				}
			}
			throw new IllegalStateException("a transition is gone");
		}

		/** Who acts on the way, or cannot act somewhere on it. */
		private long satisfied(List<Transition> loop) {
			successors.of(start);
			long satisfied = ~successors.enabled();
			for (Transition transition : loop) {
				successors.of(transition.from());
				satisfied |= ~successors.enabled();
				for (int i = 0; i < successors.count(); i++) {
					satisfied |= successors.code(i) == transition.code() ? successors.sourceBit(i) : 0;
				}
				successors.of(target(transition));
				satisfied |= ~successors.enabled();
			}
			return satisfied;
		}
	}
}
