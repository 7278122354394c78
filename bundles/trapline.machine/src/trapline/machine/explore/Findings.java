package trapline.machine.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trapline.machine.Check;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.expr.Expr;
import trapline.machine.explore.ExplorationResult.Answer;
import trapline.machine.explore.ExplorationResult.Finding;
import trapline.machine.explore.ExplorationResult.Status;
import trapline.machine.explore.ExplorationResult.Verdict;

/**
 * Looks at every new state and at every transition, and keeps the first sighting of each thing that is looked for. Breadth-first
 * order makes the first sighting a shortest one.
 */
final class Findings {
	/** Where something was seen: in a state (code -1), or on a transition from it. */
	private record Sighting(int state, int code) {
		Witness witness(Paths paths) {
			return code < 0 ? paths.to(state) : paths.over(state, code);
		}
	}

	/** Something to look for in states: a hazard, or what decides a check. */
	private record Watch(Object subject, Expr condition, int wanted) {
	}

	private final Machine machine;
	private final Map<Object, Sighting> seen = new LinkedHashMap<>();
	private Watch[] open;

	Findings(Machine machine) {
		this.machine = machine;
		List<Watch> watches = new ArrayList<>();
		for (int i = 0; i < machine.hazards().size(); i++) {
			Hazard hazard = machine.hazards().get(i);
			if (hazard.rule() == null) {
				watches.add(new Watch(i, hazard.when(), 1));
			}
		}
		for (Check check : machine.checks()) {
			if (check.condition() != null && check.kind() != Check.Kind.EVENTUALLY) {
				watches.add(new Watch(check, check.condition(), check.kind() == Check.Kind.ALWAYS ? 0 : 1));
			}
		}
		open = watches.toArray(new Watch[0]);
	}

	/** Whether anything is still looked for in states. */
	boolean looking() {
		return open.length > 0;
	}

	/** A new state. */
	void state(int number, int[] state) {
		for (int i = 0; i < open.length; i++) {
			Watch watch = open[i];
			if ((watch.condition().test(state) ? 1 : 0) == watch.wanted()) {
				seen.put(watch.subject(), new Sighting(number, -1));
				close(watch);
				i--;
			}
		}
	}

	private void close(Watch watch) {
		List<Watch> left = new ArrayList<>(List.of(open));
		left.remove(watch);
		open = left.toArray(new Watch[0]);
	}

	/** A hazard on a transition. */
	void transition(int hazard, int number, int code) {
		seen.putIfAbsent(hazard, new Sighting(number, code));
	}

	List<Finding> hazards(Paths paths) {
		List<Finding> found = new ArrayList<>();
		seen.forEach((subject, sighting) -> {
			if (subject instanceof Integer hazard) {
				found.add(new Finding(machine.hazards().get(hazard), sighting.witness(paths)));
			}
		});
		return found;
	}

	List<Verdict> verdicts(Paths paths, Status status) {
		return machine.checks().stream().map(c -> verdict(c, paths, status)).toList();
	}

	private Verdict verdict(Check check, Paths paths, Status status) {
		if (check.kind() == Check.Kind.EVENTUALLY) {
			return new Verdict(check, Answer.UNKNOWN, null, "this search does not decide 'eventually'");
		}
		Sighting sighting = check.hazard() == null ? seen.get(check) : hazard(check.hazard());
		boolean exists = check.kind() == Check.Kind.EXISTS;
		if (check.kind() == Check.Kind.ALWAYS && check.hazard() != null) {
			return new Verdict(check, Answer.UNKNOWN, null, "'always' needs a condition, not a hazard");
		}
		if (sighting != null) {
			return new Verdict(check, exists ? Answer.HOLDS : Answer.FAILS, sighting.witness(paths), "");
		}
		if (status != Status.COMPLETE) {
			return new Verdict(check, Answer.UNKNOWN, null, "incomplete: " + status.sentence());
		}
		return new Verdict(check, exists ? Answer.FAILS : Answer.HOLDS, null, "");
	}

	private Sighting hazard(String id) {
		return seen.entrySet().stream()
				.filter(e -> e.getKey() instanceof Integer h && machine.hazards().get(h).id().equals(id))
				.map(Map.Entry::getValue).findFirst().orElse(null);
	}
}
