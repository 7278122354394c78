package trapline.machine.explore.reduce;

import trapline.machine.interpret.TransitionSystem;

/** A walker that can tell what the next transition of a source touches in the state gone to. */
public interface TouchingWalker extends TransitionSystem.Walker {
	/**
	 * Looks at the next transition of a source; what it touches is then told by {@link #touchedReads} and
	 * {@link #touchedWrites}, as sets of {@link trapline.machine.explore.form.SharedVariables}. Of a decision, candidates do
	 * not count that something which only this source can change keeps from winning.
	 *
	 * @param source actors by number, then arrivals by number
	 * @return whether it has a transition
	 */
	boolean touch(int source);

	/** What it depends on whether and how it can act. */
	long touchedReads();

	/** What it may change. */
	long touchedWrites();

	/** How often an arrival may still come; {@link Integer#MAX_VALUE} for without limit. */
	int left(int arrival);
}
