package trapline.cli.explore;

import java.util.List;
import java.util.Locale;

import trapline.cli.Console;
import trapline.cli.Failure;
import trapline.cli.Progress;
import trapline.cli.Status;
import trapline.cli.scenario.CompiledScenario;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Explorer;

/**
 * A finished search through all interleavings of a scenario.
 *
 * @param scenario what was searched
 * @param result   what was found
 */
public record Search(CompiledScenario scenario, ExplorationResult result) {
	/**
	 * Searches until everything is visited, the limit is reached, or the user interrupts.
	 *
	 * @param limit the most states to visit; 0 for as many as the memory holds
	 * @throws Failure if a rule does what the semantics does not allow
	 */
	public static Search of(CompiledScenario scenario, long limit, Interrupt interrupt, Console console) {
		ExplorationOptions options = limit == 0 ? ExplorationOptions.standard() : ExplorationOptions.standard().withStates(limit);
		try (Progress progress = console.progress("exploring")) {
			ExplorationMonitor monitor = new ExplorationMonitor() {
				@Override
				public void progress(long states, long waiting, int depth) {
					if (progress.visible()) {
						progress.at(String.format(Locale.ROOT, "%,d states, %,d waiting, depth %d", states, waiting, depth));
					}
				}

				@Override
				public boolean cancelled() {
					return interrupt.requested();
				}
			};
			ExplorationResult result = new Explorer(ExplorationMachine.of(scenario.machine()), options, monitor).run();
			progress.close();
			if (result.status() == ExplorationResult.Status.ERROR) {
				throw Failure.badInput(result.error().getMessage());
			}
			return new Search(scenario, result);
		}
	}

	/** The ids of the hazards found, warnings left out. */
	public List<String> hazards() {
		return result.hazards().stream().filter(finding -> !finding.hazard().warning())
				.map(finding -> finding.hazard().id()).distinct().toList();
	}

	/** The exit status that says what was found. */
	public int status() {
		boolean fails = result.checks().stream().anyMatch(verdict -> verdict.answer() == ExplorationResult.Answer.FAILS);
		if (fails || !hazards().isEmpty()) {
			return Status.FOUND;
		}
		boolean unknown = result.checks().stream()
				.anyMatch(verdict -> verdict.answer() == ExplorationResult.Answer.UNKNOWN);
		return unknown || !result.complete() ? Status.INCOMPLETE : Status.OK;
	}

	/** How often a check's condition or hazard is seen: Never, Sometimes, Always, or Unknown. */
	static String observation(ExplorationResult.Verdict verdict) {
		boolean holds = verdict.answer() == ExplorationResult.Answer.HOLDS;
		if (verdict.answer() == ExplorationResult.Answer.UNKNOWN) {
			return "Unknown";
		}
		return switch (verdict.check().kind()) {
		case NEVER -> holds ? "Never" : "Sometimes";
		case ALWAYS, EVENTUALLY -> holds ? "Always" : "Sometimes";
		case EXISTS -> holds ? "Sometimes" : "Never";
		};
	}
}
