package trapline.machine.explore;

import java.util.List;
import java.util.Map;

/** What is known of sources that nobody else notices. Runs are the numbers of their transitions, to be replayed. */
interface Part {
	/** Hazards seen, by number, each with a shortest run, in the order found. */
	Map<Integer, List<Integer>> hazards();

	/** Checks decided by a run, by number, each with a shortest one. */
	Map<Integer, List<Integer>> checks();

	/** Runs to the first terminal states. */
	List<List<Integer>> terminals();

	/** How many terminal states there are. */
	long terminalCount();

	/** States that were stored to know this. */
	long states();

	/** States that those stand for that were stored; more than these if some differ only in who is who. */
	long represented();

	/** Whether states stand for others. */
	boolean folded();

	/** Transitions that were followed to know this. */
	long transitions();

	/** Greatest number of stored states in a row to another. */
	int depth();

	/** Memory that was taken to know this, in bytes. */
	long bytes();
}
