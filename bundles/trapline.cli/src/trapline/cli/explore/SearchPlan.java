package trapline.cli.explore;

import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Explorer;
import trapline.machine.explore.form.Extent;
import trapline.machine.explore.sample.FewSwitches;
import trapline.machine.explore.sample.RandomRuns;

/**
 * How to search.
 *
 * @param options     threads, reduction, limits
 * @param random      how many random runs to try instead of a search; 0 for a search
 * @param seed        of the random runs
 * @param preemptions switches that a run may have from an actor that could go on; -1 for any number
 * @param extent      how much is to be known
 */
public record SearchPlan(ExplorationOptions options, long random, long seed, int preemptions, Extent extent) {
	/** The same for less than everything: it may end as soon as that is known. */
	public SearchPlan asked() {
		return new SearchPlan(options.untilKnown(true), random, seed, preemptions, Extent.ASKED);
	}

	ExplorationResult run(ExplorationMachine machine, ExplorationMonitor monitor) {
		if (random > 0) {
			return new RandomRuns(machine, options, monitor).run(random, seed);
		}
		return preemptions < 0 ? new Explorer(machine, options, monitor).run()
				: new FewSwitches(machine, preemptions, options, monitor).run();
	}
}
