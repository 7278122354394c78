package trapline.machine.explore.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import trapline.machine.interpret.TransitionSystem;

/** The transitions of a state, each with the actor that makes it. */
final class SwitchWalker {
	/** Stands for the last actor where none has acted: as an int, -1. */
	static final long NOBODY = 0xffffffffL;

	private final TransitionSystem.Walker walker;
	private final int words;
	private final int actors;
	private final int sources;
	private final List<Step> steps = new ArrayList<>();

	/**
	 * A transition.
	 *
	 * @param packed  the state behind it
	 * @param code    its number
	 * @param actor   number of the actor; -1 for an arrival
	 * @param hazards numbers of the hazards that it shows
	 */
	record Step(long[] packed, int code, int actor, List<Integer> hazards) {
	}

	SwitchWalker(TransitionSystem system) {
		walker = system.walker();
		words = system.codec().words();
		actors = system.machine().actors().size();
		sources = actors + system.machine().arrivals().size();
	}

	TransitionSystem.Walker inner() {
		return walker;
	}

	/** Goes to a state; words behind its own do not matter. */
	void at(long[] packed) {
		walker.at(packed);
	}

	/** Finds all transitions; says how many there are. */
	int successors() {
		steps.clear();
		List<Integer> hazards = new ArrayList<>();
		return walker.successors(-1, new TransitionSystem.Sink() {
			@Override
			public void successor(long[] packed, int code) {
				int source = code % sources;
				steps.add(new Step(Arrays.copyOf(packed, words), code, source < actors ? source : -1, List.copyOf(hazards)));
				hazards.clear();
			}

			@Override
			public void hazard(int hazard, int code) {
				hazards.add(hazard);
			}
		});
	}

	/** The transitions found last. */
	List<Step> steps() {
		return steps;
	}

	/** Whether a transition takes over from another actor that could go on. */
	boolean preempts(Step step, int last) {
		return step.actor() >= 0 && last >= 0 && step.actor() != last && steps.stream().anyMatch(other -> other.actor() == last);
	}
}
