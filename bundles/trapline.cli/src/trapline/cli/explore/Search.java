package trapline.cli.explore;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import trapline.cli.Console;
import trapline.cli.Failure;
import trapline.cli.Progress;
import trapline.cli.Status;
import trapline.cli.scenario.CompiledScenario;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.ExplorationResult.Answer;
import trapline.machine.explore.ExplorationResult.Finding;
import trapline.machine.explore.ExplorationResult.Verdict;
import trapline.machine.explore.form.Extent;
import trapline.machine.explore.Witness;
import trapline.machine.explore.sample.Unbounded;

/**
 * A finished search through all interleavings of a scenario.
 *
 * @param scenario what was searched
 * @param result   what was found
 * @param asked    whether only what was asked for was looked for, and the ends were not compared
 */
public record Search(CompiledScenario scenario, ExplorationResult result, boolean asked) {
	/**
	 * Searches until everything is visited, a limit is reached, or the user interrupts.
	 *
	 * @throws Failure if a rule does what the semantics does not allow; before the search if an unlimited event leads there
	 */
	public static Search of(CompiledScenario scenario, SearchPlan plan, Interrupt interrupt, Console console) {
		Unbounded.of(scenario.machine()).ifPresent(unbounded -> {
			throw Failure.badInput(unbounded.sentence());
		});
		try (Progress progress = console.progress("exploring")) {
			ExplorationResult result = plan.run(ExplorationMachine.of(scenario.machine(), plan.extent()),
					new SearchProgress(progress, interrupt, System::nanoTime));
			progress.close();
			if (result.status() == ExplorationResult.Status.ERROR) {
				boolean counts = Unbounded.counts(scenario.machine(), result.errorWitness().state(), result.error());
				throw Failure.badInput(result.error().getMessage()
						+ (counts ? "; nothing bounds " + result.error().variable() + ": " + Unbounded.ADVICE : ""));
			}
			return new Search(scenario, result, plan.extent() != Extent.ALL);
		}
	}

	/** The ids of the hazards found, warnings left out. */
	public List<String> hazards() {
		return result.hazards().stream().filter(finding -> !finding.hazard().warning())
				.map(finding -> finding.hazard().id()).distinct().toList();
	}

	/** What it says of the scenario as a whole: it fails if a check fails or a hazard, no mere warning, is found. */
	public Answer verdict() {
		boolean fails = result.checks().stream().anyMatch(verdict -> verdict.answer() == Answer.FAILS);
		if (fails || !hazards().isEmpty()) {
			return Answer.FAILS;
		}
		boolean unknown = result.checks().stream().anyMatch(verdict -> verdict.answer() == Answer.UNKNOWN);
		return unknown || !result.known() ? Answer.UNKNOWN : Answer.HOLDS;
	}

	/** The exit status that says what was found. */
	public int status() {
		return switch (verdict()) {
		case FAILS -> Status.FOUND;
		case UNKNOWN -> Status.INCOMPLETE;
		case HOLDS -> Status.OK;
		};
	}

	/** The shortest run to a hazard, no mere warning, or against a check; null if there is none. */
	Witness shortest() {
		return Stream.concat(
				result.hazards().stream().filter(finding -> !finding.hazard().warning()).map(Finding::witness),
				result.checks().stream().filter(verdict -> verdict.answer() == Answer.FAILS && verdict.witness() != null)
						.map(Verdict::witness))
				.min(Comparator.comparingInt(Witness::transitions).thenComparingInt(Witness::length)).orElse(null);
	}
}
