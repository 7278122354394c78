package trapline.session;

import java.util.List;

import trapline.machine.Candidate;
import trapline.machine.Choice;
import trapline.machine.DecisionPoint;
import trapline.machine.Hazard;
import trapline.machine.Position;
import trapline.machine.RuleRef;

/**
 * Everything that one micro-step did.
 *
 * @param choice    the transition taken
 * @param actor     number of the actor that acted, or at which something arrived; -1 for none
 * @param label     the event that began, in words; empty if none began
 * @param begins    whether an event began
 * @param fired     rules that ran, in order
 * @param consulted rows of tables that gave values
 * @param skipped   rules passed by because their guard was false
 * @param changes   every variable whose value differs after the step, by slot; control points left out
 * @param said      sentences about the event
 * @param marks     what is to be seen on lanes
 * @param hazards   hazards found
 * @param decision  the decision made; null if the step is none
 * @param winner    the candidate taken; null for none
 * @param held      candidates of the decision that were present and not taken
 * @param failed    checks that did not hold
 * @param executed  the instruction that began; null if none
 */
public record StepRecord(Choice choice, int actor, String label, boolean begins, List<FiredRule> fired,
		List<RuleRef> consulted, List<RuleRef> skipped, List<Change> changes, List<String> said, List<StepMark> marks,
		List<Hazard> hazards, DecisionPoint decision, Candidate winner, List<HeldBack> held, List<FailedCheck> failed,
		Position executed) {
	public StepRecord {
		fired = List.copyOf(fired);
		consulted = List.copyOf(consulted);
		skipped = List.copyOf(skipped);
		changes = List.copyOf(changes);
		said = List.copyOf(said);
		marks = List.copyOf(marks);
		hazards = List.copyOf(hazards);
		held = List.copyOf(held);
		failed = List.copyOf(failed);
	}

	/** The rule that wrote the variable last within the step; null if no rule did. */
	public RuleRef writer(int slot) {
		for (int i = fired.size() - 1; i >= 0; i--) {
			for (Change change : fired.get(i).changes()) {
				if (change.variable().slot() == slot) {
					return fired.get(i).rule();
				}
			}
		}
		return null;
	}

	/** Whether the step left the variable with another value. */
	public boolean changed(int slot) {
		return changes.stream().anyMatch(change -> change.variable().slot() == slot);
	}

	/** Ids of the rules that ran, separated by blanks. */
	public String ruleIds() {
		return String.join(" ", fired.stream().map(fired -> fired.rule().id()).distinct().toList());
	}
}
