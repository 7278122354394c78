package trapline.machine.explore.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import trapline.machine.Check;
import trapline.machine.SemanticsError;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.ExplorationResult.Finding;
import trapline.machine.explore.ExplorationResult.Status;
import trapline.machine.explore.Explorer;
import trapline.machine.explore.FaultPlace;
import trapline.machine.explore.Verdicts;
import trapline.machine.explore.Witness;
import trapline.machine.interpret.TransitionSystem;
import trapline.machine.interpret.Watches;
import trapline.machine.interpret.Watches.Watch;

/** What some runs of a Machine show: of each thing the shortest run that came by. */
final class Findings {
	private final TransitionSystem system;
	private final List<Watch> watches;
	private final Map<Integer, Witness> hazards = new LinkedHashMap<>();
	private final Map<Integer, Witness> checks = new LinkedHashMap<>();
	private final List<Witness> outcomes = new ArrayList<>();
	private long terminals;
	private SemanticsError error;
	private Witness errorWitness;

	Findings(TransitionSystem system) {
		this.system = system;
		watches = Watches.of(system.machine());
	}

	/**
	 * Looks at the conditions of the state where a walker stands.
	 *
	 * @param transitions length of the run to it
	 * @param run         makes that run
	 */
	void look(TransitionSystem.Walker walker, int transitions, Supplier<Witness> run) {
		for (int i = 0; i < watches.size(); i++) {
			Watch watch = watches.get(i);
			Check check = watch.check() < 0 ? null : system.machine().checks().get(watch.check());
			boolean wanted = check == null || check.kind() != Check.Kind.ALWAYS;
			if ((check == null || check.kind() != Check.Kind.EVENTUALLY) && walker.holds(i) == wanted) {
				note(check == null ? hazards : checks, check == null ? watch.hazard() : watch.check(), transitions, run);
			}
		}
	}

	/** Takes note of a hazard that the last transition of a run shows. */
	void hazard(int number, int transitions, Supplier<Witness> run) {
		note(hazards, number, transitions, run);
	}

	private static void note(Map<Integer, Witness> known, int number, int transitions, Supplier<Witness> run) {
		Witness before = known.get(number);
		if (before == null || before.transitions() > transitions) {
			known.put(number, run.get());
		}
	}

	/** Takes note of a state that was not seen before and in which nothing can happen. */
	void end(Supplier<Witness> run) {
		terminals++;
		if (outcomes.size() < Explorer.OUTCOMES) {
			outcomes.add(run.get());
		}
	}

	/** Takes note of what ended everything. */
	void failed(SemanticsError met, Witness run) {
		errorWitness = run;
		error = FaultPlace.of(system, run, met);
	}

	/** Ids of hazards and texts of failing checks. */
	List<String> names() {
		List<String> names = new ArrayList<>();
		hazards.keySet().forEach(number -> names.add(system.machine().hazards().get(number).id()));
		checks.keySet().stream().map(number -> system.machine().checks().get(number))
				.filter(check -> check.kind() != Check.Kind.EXISTS).forEach(check -> names.add(check.text()));
		return names.stream().distinct().toList();
	}

	/** The result, apart from what only the search knows. */
	ExplorationResult result(Status status, long states, long transitions, int depth, long bytes, long nanos) {
		List<Finding> found = hazards.entrySet().stream()
				.map(entry -> new Finding(system.machine().hazards().get(entry.getKey()), entry.getValue())).toList();
		return new ExplorationResult(status, states, transitions, depth, terminals, outcomes, found,
				new Verdicts(system.machine(), hazards, checks, status,
						check -> Verdicts.unknown(check, "only a search of all runs decides 'eventually'")).all(),
				error, errorWitness, bytes, nanos, null, "");
	}
}
