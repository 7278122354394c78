package trapline.machine.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trapline.machine.Check;
import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.machine.explore.ExplorationResult.Answer;
import trapline.machine.explore.ExplorationResult.Finding;
import trapline.machine.explore.ExplorationResult.Status;
import trapline.machine.explore.ExplorationResult.Verdict;
import trapline.machine.explore.form.Extent;
import trapline.machine.explore.sample.Unbounded;

/**
 * Something that a search showed, to be recognised in searches of changed Machines.
 *
 * @param hazard   id of a hazard; null for a check
 * @param check    text of a check that fails; null for a hazard
 * @param arrivals what arrives in the shortest run against the check; empty for a hazard. A check fails for many reasons, and a Machine
 *                 in which it fails without these arrivals says nothing of this one
 * @param both     whether some run ends where the condition of the check holds, although another fails it
 * @param complete whether the search visited everything; so must searches of changed Machines, for otherwise a change may have made
 *                 them endless, or faulty behind what is sought
 */
public record Shown(String hazard, String check, Set<String> arrivals, boolean both, boolean complete) {
	public Shown {
		arrivals = Set.copyOf(arrivals);
	}

	/** All that a search showed: hazards that are no mere warnings, then failing checks, each once. */
	public static List<Shown> of(ExplorationResult result) {
		return Stream.concat(hazards(result).map(id -> new Shown(id, null, Set.of(), false, result.complete())),
				result.checks().stream().filter(v -> v.answer() == Answer.FAILS && v.check().hazard() == null)
						.map(v -> new Shown(null, v.check().text(), arrivals(v), endsWith(v.check(), result), result.complete())))
				.distinct().toList();
	}

	private static Stream<String> hazards(ExplorationResult result) {
		return result.hazards().stream().map(Finding::hazard).filter(h -> !h.warning()).map(h -> h.id());
	}

	private static Set<String> arrivals(Verdict verdict) {
		return verdict.witness() == null ? Set.of() : verdict.witness().choices().stream().filter(Choice::arrival).map(Choice::label)
				.collect(Collectors.toSet());
	}

	private static boolean endsWith(Check check, ExplorationResult result) {
		return check.condition() != null && result.outcomes().stream().anyMatch(end -> check.condition().test(end.state()));
	}

	/** Whether this is what makes a check fail. */
	public boolean fails(Check failing) {
		return failing.hazard() != null ? failing.hazard().equals(hazard) : failing.text().equals(check);
	}

	/**
	 * Searches another Machine for it.
	 *
	 * @param options   limits: what is not found within them counts as not shown
	 * @param cancelled whether to end the search
	 * @return whether it is shown for sure; false also for a Machine that is faulty, or has an event without limit that overflows something
	 */
	public boolean in(Machine machine, ExplorationOptions options, BooleanSupplier cancelled) {
		if (Unbounded.of(machine).isPresent()) {
			return false;
		}
		Watcher watcher = new Watcher(cancelled);
		if (hazard != null) {
			Machine judged = machine.judging(machine.hazards().stream().filter(h -> h.id().equals(hazard)).toList(), List.of());
			ExplorationResult result = new Explorer(ExplorationMachine.of(judged, Extent.JUDGED), options, watcher).run();
			return (complete ? result.complete() : result.status() != Status.ERROR) && hazards(result).anyMatch(hazard::equals);
		}
		ExplorationResult result = new Explorer(ExplorationMachine.of(machine), options, watcher).run();
		Optional<Verdict> verdict = result.checks().stream().filter(v -> v.check().text().equals(check)).findFirst();
		return result.complete() && verdict.isPresent() && verdict.get().answer() == Answer.FAILS
				&& arrivals.equals(arrivals(verdict.get())) && (!both || endsWith(verdict.get().check(), result));
	}

	/** It in words. */
	@Override
	public String toString() {
		return hazard != null ? "hazard " + hazard : "failing check " + check;
	}

	/** Ends a search that has seen the hazard, unless it has to see everything. */
	private final class Watcher implements ExplorationMonitor {
		private final BooleanSupplier cancelled;
		private boolean seen;

		Watcher(BooleanSupplier cancelled) {
			this.cancelled = cancelled;
		}

		@Override
		public void progress(Progress progress) {
			seen |= !complete && hazard != null && progress.found().contains(hazard);
		}

		@Override
		public boolean cancelled() {
			return seen || cancelled.getAsBoolean();
		}
	}
}
