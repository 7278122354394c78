package trapline.machine.explore.search;

import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.symmetry.Symmetry;

/**
 * What one search does.
 *
 * @param options limits and threads
 * @param sources the sources whose transitions are followed, a bit per actor and arrival; see {@link trapline.machine.interpret.TransitionSystem}
 * @param goal number of a condition of {@link trapline.machine.interpret.Watches} behind which it does not go on; -1 for none
 * @param depth the most transitions in a row, from 0
 * @param symmetry what is interchangeable, so that of states that differ in who is who one is stored; null if nothing is
 * @param reduced whether it follows persistent sets only; asks for walkers that are {@link trapline.machine.explore.reduce.TouchingWalker}
 */
public record Plan(ExplorationOptions options, long sources, int goal, int depth, Symmetry symmetry, boolean reduced) {
	/** Every interleaving of all sources. */
	public static Plan full(ExplorationOptions options) {
		return new Plan(options, -1, -1, Integer.MAX_VALUE, null, false);
	}

	/** Of some sources only. */
	public Plan of(long which) {
		return new Plan(options, which, goal, depth, symmetry, reduced);
	}

	/** Not behind states in which a condition holds. */
	public Plan until(int watch) {
		return new Plan(options, sources, watch, depth, symmetry, reduced);
	}

	/** Only so many transitions deep. */
	public Plan withDepth(int most) {
		return new Plan(options, sources, goal, most, symmetry, reduced);
	}

	/** With persistent sets. */
	public Plan withReduction() {
		return new Plan(options, sources, goal, depth, symmetry, true);
	}

	/** With one state in place of all that differ in who is who; null for all of them. */
	public Plan folding(Symmetry who) {
		return new Plan(options, sources, goal, depth, who, reduced);
	}
}
