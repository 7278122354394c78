package trapline.machine.explore;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.Check;
import trapline.machine.Choice;
import trapline.machine.SemanticsError;
import trapline.machine.explore.ExplorationResult.Answer;
import trapline.machine.explore.ExplorationResult.Finding;
import trapline.machine.explore.ExplorationResult.Status;
import trapline.machine.explore.ExplorationResult.Verdict;
import trapline.machine.explore.fair.FairRuns;
import trapline.machine.explore.search.BreadthFirst;
import trapline.machine.interpret.TransitionSystem;
import trapline.machine.interpret.Watches;

/**
 * Searches every interleaving: visits each reachable state once, compares states exactly, and finds shortest witnesses, counted
 * in transitions. The result does not depend on the number of threads. For one use.
 */
public final class Explorer {
	/** How many terminal states get a witness. */
	public static final int OUTCOMES = BreadthFirst.TERMINALS;

	private final TransitionSystem system;
	private final ExplorationOptions options;
	private final ExplorationMonitor monitor;
	private final BreadthFirst search;

	public Explorer(TransitionSystem system, ExplorationOptions options, ExplorationMonitor monitor) {
		this.system = system;
		this.options = options;
		this.monitor = monitor;
		search = new BreadthFirst(system, options, monitor);
	}

	/** Explores the whole Machine as far as the heap allows. */
	public static ExplorationResult explore(TransitionSystem system) {
		return new Explorer(system, ExplorationOptions.standard(), ExplorationMonitor.NONE).run();
	}

	/** Explores until everything is visited, a limit is reached, or the monitor cancels. Never throws for a large Machine. */
	public ExplorationResult run() {
		long start = System.nanoTime();
		Status status = run(search);
		return result(status, System.nanoTime() - start);
	}

	private static Status run(BreadthFirst search) {
		try {
			return search.run();
		} catch (OutOfMemoryError e) {
			// the heap is smaller than the limit: what is stored is still consistent enough to report and to replay
			return Status.MEMORY_LIMIT;
		}
	}

	private ExplorationResult result(Status status, long nanos) {
		Paths paths = new Paths(system, search.space());
		List<Witness> outcomes = search.terminals().stream().map(paths::to).toList();
		List<Finding> hazards = new ArrayList<>();
		search.sought().hazards().forEach(
				(hazard, place) -> hazards.add(new Finding(system.machine().hazards().get(hazard), paths.to(place))));
		List<Verdict> verdicts = new Verdicts(system.machine(), search.sought(), paths, status, this::eventually).all();
		Witness last = search.error() == null ? null : paths.to(search.errorState());
		return new ExplorationResult(status, search.space().size(), search.transitions(), search.depth(),
				search.terminalCount(), outcomes, hazards, verdicts,
				search.error() == null ? null : placed(last), last, search.bytes(), nanos);
	}

	/** Searches once more, not behind the goal: what remains must end, or go round, somewhere. */
	private Verdict eventually(Check check) {
		int goal = Watches.numberOf(check, system.machine());
		BreadthFirst before = new BreadthFirst(system, options.withGoal(goal), monitor);
		Status status = run(before);
		if (status != Status.COMPLETE) {
			return Verdicts.unknown(check, "incomplete: " + status.sentence());
		}
		FairRuns.Lasso lasso = new FairRuns(system, before, goal).find();
		return lasso == null ? new Verdict(check, Answer.HOLDS, null, "")
				: new Verdict(check, Answer.FAILS, new Paths(system, before.space()).to(lasso), "");
	}

	/** The error as the micro-Machine meets it, which knows the rule and the place. */
	private SemanticsError placed(Witness last) {
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
		return search.error();
	}
}
