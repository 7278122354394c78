package trapline.machine.explore.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import trapline.machine.Choice;
import trapline.machine.SemanticsError;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.ExplorationResult.Status;
import trapline.machine.explore.Progress;
import trapline.machine.explore.Witness;
import trapline.machine.explore.store.Ints;
import trapline.machine.explore.store.StateSpace;
import trapline.machine.interpret.TransitionSystem;

/**
 * Visits what runs with few preemptions reach: switches from an actor that could go on to another. Arrivals may come at any
 * moment and are no switches. Of each thing found, the run has the fewest preemptions, and is shortest between the last two of
 * them. For one use.
 */
public final class FewSwitches {
	/** What is found first has the fewest preemptions; a shorter run does not replace it. */
	private static final int FIRST = Integer.MAX_VALUE;
	private static final int PROGRESS = 4096;

	private final TransitionSystem system;
	private final ExplorationOptions options;
	private final ExplorationMonitor monitor;
	private final int most;
	private final int words;
	private final SwitchWalker walker;
	/** States with the actor that acted last. */
	private final StateSpace space;
	private final StateSpace.View view;
	/** States alone. */
	private final StateSpace plain;
	private final StateSpace.View plainView;
	private final Findings findings;
	private final Set<Long> ends = new HashSet<>();
	/** Preemptions so far. */
	private int used;
	private long transitions;
	private int depth;

	/** A state behind a preemption, with the actor that acted last, and the state before it; -1 for none. */
	private record Later(long[] packed, int parent) {
	}

	/**
	 * @param most    preemptions that a run may have, from 0
	 * @param options how many states and how much memory at most; it takes one thread and reduces nothing
	 */
	public FewSwitches(TransitionSystem system, int most, ExplorationOptions options, ExplorationMonitor monitor) {
		this.system = system;
		this.most = most;
		this.options = options;
		this.monitor = monitor;
		words = system.codec().words();
		walker = new SwitchWalker(system);
		space = new StateSpace(words + 1);
		view = space.view();
		plain = new StateSpace(words);
		plainView = plain.view();
		findings = new Findings(system);
	}

	/** Searches; complete if no run had to be left out. */
	public ExplorationResult run() {
		long start = System.nanoTime();
		Status status = search();
		return findings.result(status, plain.size(), transitions, depth,
				bytes(), System.nanoTime() - start);
	}

	private long bytes() {
		return space.bytes() + plain.bytes();
	}

	private Status search() {
		view.start();
		plainView.start();
		long[] packed = new long[words + 1];
		system.codec().encode(system.initial(), packed, 0);
		packed[words] = SwitchWalker.NOBODY;
		List<Later> now = List.of(new Later(packed, -1));
		for (used = 0; used <= most && !now.isEmpty(); used++) {
			Ints frontier = new Ints();
			now.forEach(each -> store(each.packed(), each.parent(), frontier));
			List<Later> later = new ArrayList<>();
			Status stop = level(frontier, later);
			if (stop != null) {
				return stop;
			}
			now = later;
		}
		boolean cut = now.stream().anyMatch(each -> space.find(view.key(each.packed())) < 0);
		return cut ? Status.BOUNDED : Status.COMPLETE;
	}

	/** Visits all that needs no further preemption; returns why to stop, null for no reason. */
	private Status level(Ints begin, List<Later> later) {
		Ints frontier = begin;
		for (int level = 0; frontier.size() > 0; level++) {
			depth = Math.max(depth, level);
			Ints next = new Ints();
			for (int i = 0; i < frontier.size(); i++) {
				Status stop = i % PROGRESS == 0 ? look(frontier.size() - i + next.size() + later.size()) : null;
				if (stop != null) {
					return stop;
				}
				if (!expand(frontier.get(i), next, later)) {
					return Status.ERROR;
				}
			}
			frontier = next;
		}
		return null;
	}

	private Status look(int waiting) {
		monitor.progress(new Progress(plain.size(), waiting, depth, bytes(), findings.names()));
		return monitor.cancelled() ? Status.CANCELLED : plain.size() >= options.states() ? Status.STATE_LIMIT
				: bytes() > options.bytes() ? Status.MEMORY_LIMIT : null;
	}

	/** False if a rule did what the semantics does not allow. */
	private boolean expand(int state, Ints next, List<Later> later) {
		long[] packed = new long[words + 1];
		view.load(state, packed);
		try {
			walker.at(packed);
			findings.look(walker.inner(), FIRST, () -> witness(state, -1));
			if (walker.successors() == 0 && ends.add(plainView.key(Arrays.copyOf(packed, words)))) {
				findings.end(() -> witness(state, -1));
			}
		} catch (SemanticsError e) {
			findings.failed(e, witness(state, -1));
			return false;
		}
		int last = (int) packed[words];
		for (SwitchWalker.Step step : walker.steps()) {
			if (walker.preempts(step, last)) {
				later.add(new Later(extended(step, last), state));
			} else {
				store(extended(step, last), state, next);
			}
			if (used < most || !walker.preempts(step, last)) {
				step.hazards().forEach(hazard -> findings.hazard(hazard, FIRST, () -> witness(state, step.code())));
			}
			transitions++;
		}
		return true;
	}

	private long[] extended(SwitchWalker.Step step, int last) {
		long[] packed = Arrays.copyOf(step.packed(), words + 1);
		packed[words] = (step.actor() < 0 ? last : step.actor()) & SwitchWalker.NOBODY;
		return packed;
	}

	private void store(long[] packed, int parent, Ints fresh) {
		plain.add(plainView.key(Arrays.copyOf(packed, words)), parent);
		int reached = space.add(view.key(packed), parent);
		if (reached >= 0) {
			fresh.add(reached);
		}
	}

	/** The run to a state, and over one of its transitions if that is not -1. */
	private Witness witness(int state, int code) {
		Deque<Integer> path = new ArrayDeque<>();
		for (int at = state; at >= 0; at = space.parent(at)) {
			path.addFirst(at);
		}
		SwitchWalker own = new SwitchWalker(system);
		int[] unpacked = system.machine().initial();
		List<Choice> choices = new ArrayList<>();
		int count = path.size() - 1;
		int from = path.removeFirst();
		for (int to : path) {
			choices.addAll(system.follow(unpacked, code(own, from, to)));
			from = to;
		}
		if (code >= 0) {
			choices.addAll(system.follow(unpacked, code));
			count++;
		}
		return new Witness(choices, unpacked, -1, count);
	}

	private int code(SwitchWalker own, int from, int to) {
		long[] packed = new long[words + 1];
		long[] target = packed.clone();
		view.load(from, packed);
		view.load(to, target);
		own.at(packed);
		own.successors();
		int last = (int) packed[words];
		for (SwitchWalker.Step step : own.steps()) {
			if (Arrays.equals(extended(step, last), target)) {
				return step.code();
			}
		}
		throw new IllegalStateException("a transition is gone");
	}
}
