package trapline.machine.explore.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import trapline.machine.SemanticsError;
import trapline.machine.explore.store.Ints;
import trapline.machine.explore.store.StateSpace;

/** Some states of the frontier, and what following their transitions gave, in the order made. Filled again and again. */
final class Chunk {
	/**
	 * Something that was looked for.
	 *
	 * @param hazard number of a hazard; -1 for a check
	 * @param check number of a check; -1 for a hazard
	 * @param state where
	 * @param code the transition from there that shows it; -1 for the state itself
	 */
	record Sighting(int hazard, int check, int state, int code) {
	}

	/** Keys by shard, in the order made. */
	private final long[][] keys = new long[StateSpace.SHARDS][64];
	/** The state from which each key was found; once inserted, what refers to its state if it is new, else -1. */
	private final int[][] states = new int[StateSpace.SHARDS][64];
	private final int[] counts = new int[StateSpace.SHARDS];
	/** The shards of all candidates, in the order made: threads that fill different shards write to nothing in common. */
	private byte[] shards = new byte[512];
	/** Once sorted, what refers to each new state, in the order made. */
	private int[] fresh = new int[512];
	private int freshCount;
	private int candidates;
	private long transitions;
	private long represented;
	private long ends;
	private int reduced;
	private final List<Sighting> sightings = new ArrayList<>();
	private final List<Integer> terminals = new ArrayList<>();
	private SemanticsError error;
	private int errorState;

	void clear() {
		Arrays.fill(counts, 0);
		candidates = 0;
		transitions = 0;
		represented = 0;
		ends = 0;
		reduced = 0;
		sightings.clear();
		terminals.clear();
		error = null;
	}

	void candidate(long key, int parent) {
		int shard = StateSpace.shard(key);
		int at = counts[shard]++;
		if (at == keys[shard].length) {
			keys[shard] = Arrays.copyOf(keys[shard], at * 2);
			states[shard] = Arrays.copyOf(states[shard], at * 2);
		}
		if (candidates == shards.length) {
			shards = Arrays.copyOf(shards, candidates * 2);
			fresh = new int[candidates * 2];
		}
		keys[shard][at] = key;
		states[shard][at] = parent;
		shards[candidates++] = (byte) shard;
	}

	void saw(Sighting sighting) {
		sightings.add(sighting);
	}

	/** @param states how many states it stands for */
	void expanded(int state, int successors, long states) {
		transitions += successors;
		represented += states;
		if (successors == 0) {
			terminals.add(state);
			ends += states;
		}
	}

	/** Not all transitions of a state were followed, or a state was passed by that is not stored. */
	void leftSome() {
		reduced++;
	}

	/** How often not all transitions of a state were followed, or a state was passed by. */
	int reduced() {
		return reduced;
	}

	void failed(int state, SemanticsError met) {
		error = met;
		errorState = state;
	}

	/** Stores the candidates of one shard. */
	void insert(int shard, StateSpace space) {
		long[] wanted = keys[shard];
		int[] found = states[shard];
		int count = counts[shard];
		space.prepare(shard, wanted, count);
		for (int i = 0; i < count; i++) {
			found[i] = space.add(shard, i, wanted[i], found[i]);
		}
	}

	/** Puts what refers to new states in the order made. Once, after all shards. */
	void sort() {
		int[] next = new int[StateSpace.SHARDS];
		int count = 0;
		for (int i = 0; i < candidates; i++) {
			int shard = shards[i];
			int state = states[shard][next[shard]++];
			// without a branch, which would be guessed wrong for every third candidate
			fresh[count] = state;
			count += ~state >>> Integer.SIZE - 1;
		}
		freshCount = count;
	}

	/** Adds what refers to each new state, in the order made. */
	void gather(Ints into) {
		into.add(fresh, freshCount);
	}

	long transitions() {
		return transitions;
	}

	List<Sighting> sightings() {
		return sightings;
	}

	/** How many states those stand for that were followed. */
	long represented() {
		return represented;
	}

	/** How many states without a transition those stand for. */
	long ends() {
		return ends;
	}

	/** States without a transition. */
	List<Integer> terminals() {
		return terminals;
	}

	/** What a rule did that the semantics does not allow; null if nothing. */
	SemanticsError error() {
		return error;
	}

	/** The state in which it happened. */
	int errorState() {
		return errorState;
	}
}
