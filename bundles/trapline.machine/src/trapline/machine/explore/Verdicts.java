package trapline.machine.explore;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import trapline.machine.Check;
import trapline.machine.Machine;
import trapline.machine.explore.ExplorationResult.Answer;
import trapline.machine.explore.ExplorationResult.Status;
import trapline.machine.explore.ExplorationResult.Verdict;

/** From what was seen to the answers of checks. */
public final class Verdicts {
	private final Machine machine;
	private final Map<Integer, Witness> hazards;
	private final Map<Integer, Witness> checks;
	private final Status status;
	private final Function<Check, Verdict> eventually;

	/**
	 * @param hazards    a run to each hazard found, by number
	 * @param checks     a run that decides each check that a run decides, by number
	 * @param status     whether what was not found does not exist
	 * @param eventually answers checks of that kind
	 */
	public Verdicts(Machine machine, Map<Integer, Witness> hazards, Map<Integer, Witness> checks, Status status,
			Function<Check, Verdict> eventually) {
		this.eventually = eventually;
		this.machine = machine;
		this.hazards = hazards;
		this.checks = checks;
		this.status = status;
	}

	/** The answers, in the order of the scenario. */
	public List<Verdict> all() {
		return machine.checks().stream().map(this::verdict).toList();
	}

	private Verdict verdict(Check check) {
		if (check.kind() == Check.Kind.EVENTUALLY) {
			return check.condition() == null ? unknown(check, "'eventually' needs a condition, not a hazard")
					: eventually.apply(check);
		}
		if (check.kind() == Check.Kind.ALWAYS && check.hazard() != null) {
			return unknown(check, "'always' needs a condition, not a hazard");
		}
		Witness run = check.hazard() == null ? checks.get(machine.checks().indexOf(check)) : hazard(check.hazard());
		boolean exists = check.kind() == Check.Kind.EXISTS;
		if (run != null) {
			return new Verdict(check, exists ? Answer.HOLDS : Answer.FAILS, run, "");
		}
		if (status != Status.COMPLETE) {
			return unknown(check, "incomplete: " + status.sentence());
		}
		return new Verdict(check, exists ? Answer.FAILS : Answer.HOLDS, null, "");
	}

	/** No answer, and why not. */
	public static Verdict unknown(Check check, String reason) {
		return new Verdict(check, Answer.UNKNOWN, null, reason);
	}

	private Witness hazard(String id) {
		return hazards.entrySet().stream().filter(e -> machine.hazards().get(e.getKey()).id().equals(id))
				.map(Map.Entry::getValue).findFirst().orElse(null);
	}
}
