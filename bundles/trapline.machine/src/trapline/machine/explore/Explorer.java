package trapline.machine.explore;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.Check;
import trapline.machine.explore.ExplorationResult.Answer;
import trapline.machine.explore.ExplorationResult.Finding;
import trapline.machine.explore.ExplorationResult.Folded;
import trapline.machine.explore.ExplorationResult.Status;
import trapline.machine.explore.ExplorationResult.Verdict;
import trapline.machine.explore.fair.FairRuns;
import trapline.machine.explore.search.BreadthFirst;
import trapline.machine.explore.search.Plan;
import trapline.machine.interpret.TransitionSystem;
import trapline.machine.interpret.Watches;

/**
 * Searches every interleaving, or enough of them to know all verdicts, hazards and ends; compares states exactly, and finds
 * shortest witnesses, counted in transitions. The result does not depend on the number of threads. For one use.
 */
public final class Explorer {
	/** How many terminal states get a witness. */
	public static final int OUTCOMES = BreadthFirst.TERMINALS;

	private final TransitionSystem system;
	private final ExplorationOptions options;
	private final Onward monitor;

	public Explorer(TransitionSystem system, ExplorationOptions options, ExplorationMonitor monitor) {
		this.system = system;
		this.options = options;
		this.monitor = new Onward(monitor);
	}

	/** Explores the whole Machine as far as the heap allows, on all processors, with reduction. */
	public static ExplorationResult explore(TransitionSystem system) {
		return new Explorer(system, ExplorationOptions.standard(), ExplorationMonitor.NONE).run();
	}

	/** Explores until everything is known, a limit is reached, or the monitor cancels. Never throws for a large Machine. */
	public ExplorationResult run() {
		long start = System.nanoTime();
		PartSearches searches = new PartSearches(system, options, monitor);
		return result(searches, searches.run(), start);
	}

	private ExplorationResult result(PartSearches searches, Status status, long start) {
		PartSearch last = searches.last();
		Combined all = new Combined(searches.parts(), last::replayed);
		List<Finding> hazards = new ArrayList<>();
		all.hazards().forEach((number, run) -> hazards.add(new Finding(system.machine().hazards().get(number), run)));
		List<Verdict> verdicts = new Verdicts(system.machine(), all.hazards(), all.checks(), status, this::eventually).all();
		Witness end = last.error() == null ? null : last.errorWitness();
		return new ExplorationResult(status, all.states(), all.transitions(), all.depth(), all.terminalCount(), all.outcomes(OUTCOMES),
				hazards, verdicts, end == null ? null : FaultPlace.of(system, end, last.error()), end, all.bytes(), System.nanoTime() - start,
				all.folded() ? new Folded(symmetric(), all.represented()) : null,
				status == Status.STATE_LIMIT || status == Status.MEMORY_LIMIT ? monitor.estimate() : "");
	}

	private List<String> symmetric() {
		return system.machine().symmetric().stream().map(actor -> system.machine().actors().get(actor).name()).toList();
	}

	/** Searches once more, not behind the goal: what remains must end, or go round, somewhere. */
	private Verdict eventually(Check check) {
		int goal = Watches.numberOf(check, system.machine());
		monitor.next();
		Plan plan = Plan.full(options.untilKnown(false)).until(goal);
		BreadthFirst before = new BreadthFirst(system, plan, monitor);
		Status status = PartSearch.run(before);
		if (status != Status.COMPLETE) {
			return Verdicts.unknown(check, "incomplete: " + status.sentence());
		}
		FairRuns.Lasso lasso = new FairRuns(system, before, goal).find();
		return lasso == null ? new Verdict(check, Answer.HOLDS, null, "")
				: new Verdict(check, Answer.FAILS, new Paths(system, before.space(), plan).to(lasso), "");
	}
}
