package trapline.machine.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import trapline.machine.SemanticsError;
import trapline.machine.explore.ExplorationResult.Status;
import trapline.machine.interpret.TransitionSystem;

/**
 * Naive breadth-first search: visits every reachable state once, compares states exactly and finds shortest witnesses,
 * counted in micro-steps and arrivals. Deterministic. For one use, on one thread.
 */
public final class Explorer {
	/** How many terminal states get a witness. */
	public static final int OUTCOMES = 100;
	private static final int BEAT = 1 << 12;

	private final TransitionSystem system;
	private final ExplorationMonitor monitor;
	private final StateStore store;
	private final Findings findings;
	private final int[] unpacked;
	private final int words;
	private long[] batch;
	private int batched;
	/** Kept so that looking ahead is not optimised away. */
	@SuppressWarnings("unused")
	private long touched;
	private final List<Integer> terminals = new ArrayList<>();
	private long terminalCount;
	private long transitions;
	private int depth;
	private SemanticsError error;
	private int current = -1;

	public Explorer(TransitionSystem system, ExplorationLimits limits, ExplorationMonitor monitor) {
		this.system = system;
		this.monitor = monitor;
		store = StateStore.of(system.codec(), limits);
		findings = new Findings(system.machine());
		words = system.codec().words();
		batch = new long[words * 16];
		unpacked = system.codec().newState();
	}

	/** Explores the whole Machine as far as the heap allows. */
	public static ExplorationResult explore(TransitionSystem system) {
		return new Explorer(system, ExplorationLimits.heap(), ExplorationMonitor.NONE).run();
	}

	/** Explores until everything is visited, a limit is reached, or the monitor cancels. Never throws for a large Machine. */
	public ExplorationResult run() {
		long start = System.nanoTime();
		Status status;
		try {
			status = search();
		} catch (StateStore.Full full) {
			status = full.memory() ? Status.MEMORY_LIMIT : Status.STATE_LIMIT;
		} catch (OutOfMemoryError e) {
			// the heap is smaller than the limit: what is stored is still consistent enough to report and to replay
			status = Status.MEMORY_LIMIT;
		} catch (SemanticsError e) {
			error = e;
			status = Status.ERROR;
		}
		return result(status, System.nanoTime() - start);
	}

	private Status search() {
		long[] state = new long[system.codec().words()];
		system.codec().encode(system.initial(), state, 0);
		store.add(state, 0, -1);
		look(0, state, 0);
		TransitionSystem.Walker walker = system.walker();
		TransitionSystem.Sink sink = new Collector();
		int levelEnd = 1;
		for (current = 0; current < store.size(); current++) {
			if (current == levelEnd) {
				depth++;
				levelEnd = store.size();
			}
			if (current % BEAT == 0) {
				if (monitor.cancelled()) {
					return Status.CANCELLED;
				}
				monitor.progress(store.size(), store.size() - current, depth);
			}
			store.load(current, state);
			batched = 0;
			if (walker.successors(state, sink) == 0) {
				terminal();
			}
			store();
		}
		return Status.COMPLETE;
	}

	private void store() {
		touched |= store.touch(batch, batched);
		transitions += batched;
		for (int i = 0; i < batched; i++) {
			if (store.add(batch, i * words, current)) {
				look(store.size() - 1, batch, i * words);
			}
		}
	}

	private void look(int number, long[] packed, int from) {
		if (findings.looking()) {
			system.codec().decode(packed, from, unpacked);
			findings.state(number, unpacked);
		}
	}

	private void terminal() {
		terminalCount++;
		if (terminals.size() < OUTCOMES) {
			terminals.add(current);
		}
	}

	private final class Collector implements TransitionSystem.Sink {
		@Override
		public void successor(long[] next, int code) {
			if ((batched + 1) * words > batch.length) {
				batch = Arrays.copyOf(batch, batch.length * 2);
			}
			System.arraycopy(next, 0, batch, batched * words, words);
			batched++;
		}

		@Override
		public void hazard(int hazard, int code) {
			findings.transition(hazard, current, code);
		}
	}

	private ExplorationResult result(Status status, long nanos) {
		Paths paths = new Paths(system, store);
		List<Witness> outcomes = terminals.stream().map(paths::to).toList();
		return new ExplorationResult(status, store.size(), transitions, depth, terminalCount, outcomes,
				findings.hazards(paths), findings.verdicts(paths, status), error,
				error == null ? null : paths.to(Math.max(current, 0)), store.bytes(), nanos);
	}
}
