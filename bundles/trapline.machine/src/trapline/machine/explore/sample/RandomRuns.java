package trapline.machine.explore.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import trapline.machine.Choice;
import trapline.machine.SemanticsError;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.ExplorationResult.Status;
import trapline.machine.explore.Progress;
import trapline.machine.explore.Witness;
import trapline.machine.explore.store.StateSpace;
import trapline.machine.interpret.TransitionSystem;

/** Tries some runs, each transition taken by chance, all as likely. The same seed gives the same runs. For one use. */
public final class RandomRuns {
	/** Transitions after which a run is given up. */
	public static final int LONGEST = 2_000;

	private final TransitionSystem system;
	private final ExplorationOptions options;
	private final ExplorationMonitor monitor;
	private final TransitionSystem.Walker walker;
	private final int words;
	private final StateSpace space;
	private final StateSpace.View view;
	private final Findings findings;
	private final int[] run = new int[LONGEST + 1];
	private int length;
	private int deepest;
	private long transitions;
	private long[][] successors = new long[8][];
	private int[] codes = new int[8];
	private int enabled;

	/** @param options how many states and how much memory at most; it takes one thread and reduces nothing */
	public RandomRuns(TransitionSystem system, ExplorationOptions options, ExplorationMonitor monitor) {
		this.system = system;
		this.options = options;
		this.monitor = monitor;
		walker = system.walker();
		words = system.codec().words();
		space = new StateSpace(words);
		view = space.view();
		findings = new Findings(system);
	}

	/**
	 * Tries so many runs.
	 *
	 * @return what they showed; never complete
	 */
	public ExplorationResult run(long runs, long seed) {
		long start = System.nanoTime();
		SplittableRandom random = new SplittableRandom(seed);
		view.start();
		Status status = Status.SAMPLED;
		for (long i = 0; i < runs && status == Status.SAMPLED; i++) {
			status = one(random);
		}
		return findings.result(status, space.size(), transitions, deepest, space.bytes(), System.nanoTime() - start);
	}

	private Status one(SplittableRandom random) {
		monitor.progress(new Progress(space.size(), 0, deepest, space.bytes(), findings.names()));
		long[] packed = new long[words];
		system.codec().encode(system.initial(), packed, 0);
		length = 0;
		int parent = -1;
		while (length < LONGEST) {
			if (monitor.cancelled()) {
				return Status.CANCELLED;
			}
			boolean fresh = store(packed, parent);
			parent = space.find(view.key(packed));
			deepest = Math.max(deepest, length);
			try {
				walker.at(packed);
				findings.look(walker, length, () -> witness(length));
				expand();
			} catch (SemanticsError e) {
				findings.failed(e, witness(length));
				return Status.ERROR;
			}
			if (enabled == 0) {
				if (fresh) {
					findings.end(() -> witness(length));
				}
				return Status.SAMPLED;
			}
			int taken = random.nextInt(enabled);
			run[length++] = codes[taken];
			System.arraycopy(successors[taken], 0, packed, 0, words);
			transitions++;
			if (space.size() >= options.states()) {
				return Status.STATE_LIMIT;
			}
			if (space.bytes() > options.bytes()) {
				return Status.MEMORY_LIMIT;
			}
		}
		return Status.SAMPLED;
	}

	private boolean store(long[] packed, int parent) {
		return space.add(view.key(packed), parent) >= 0;
	}

	/** All transitions of the state where the walker stands; a hazard on any of them counts as seen. */
	private void expand() {
		enabled = 0;
		walker.successors(-1, new TransitionSystem.Sink() {
			@Override
			public void successor(long[] packed, int code) {
				if (enabled == codes.length) {
					codes = Arrays.copyOf(codes, enabled * 2);
					successors = Arrays.copyOf(successors, enabled * 2);
				}
				codes[enabled] = code;
				successors[enabled++] = Arrays.copyOf(packed, words);
			}

			@Override
			public void hazard(int hazard, int code) {
				findings.hazard(hazard, length + 1, () -> {
					run[length] = code;
					return witness(length + 1);
				});
			}
		});
	}

	/** The first transitions of the present run. */
	private Witness witness(int count) {
		int[] state = system.machine().initial();
		List<Choice> choices = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			choices.addAll(system.follow(state, run[i]));
		}
		return new Witness(choices, state, -1, count);
	}
}
