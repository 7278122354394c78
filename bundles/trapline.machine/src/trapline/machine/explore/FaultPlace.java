package trapline.machine.explore;

import trapline.machine.Choice;
import trapline.machine.SemanticsError;
import trapline.machine.interpret.TransitionSystem;

/** Where the micro-Machine, which knows the rule and the place, meets an error that a compiled walker met. */
public final class FaultPlace {
	private FaultPlace() {
	}

	/**
	 * The error with its rule and place.
	 *
	 * @param last  a run to the state in which it happens
	 * @param error as the walker met it; the answer if the micro-Machine does not meet it
	 */
	public static SemanticsError of(TransitionSystem system, Witness last, SemanticsError error) {
		int actors = system.machine().actors().size();
		int sources = actors + system.machine().arrivals().size();
		for (Choice choice : system.machine().enabled(last.state())) {
			int source = choice.arrival() ? actors + choice.index() : choice.index();
			try {
				system.follow(last.state().clone(), source + sources * choice.alternative());
			} catch (SemanticsError met) {
				return met;
			}
		}
		return error;
	}
}
