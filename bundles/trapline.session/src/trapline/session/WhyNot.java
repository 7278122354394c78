package trapline.session;

import java.util.List;

import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.RuleRef;
import trapline.machine.Variable;

/** Why an event does not happen: exactly one of seven answers. */
public sealed interface WhyNot {
	/** What does not happen: the label of the event's lane, or the name of an arrival. */
	String subject();

	/** Whom it concerns: the name of an actor, or empty. */
	String owner();

	/** Something holds it back. If exactly these blockers were false, it would be taken. */
	record Blocked(String subject, String owner, List<Held> blockers) implements WhyNot {
		public Blocked {
			blockers = List.copyOf(blockers);
		}
	}

	/**
	 * A blocker that is true.
	 *
	 * @param blocker which
	 * @param because where the values came from that make it true
	 * @param clearedBy the rules that could make it false
	 */
	record Held(Blocker blocker, List<Because> because, List<RuleRef> clearedBy) {
		public Held {
			because = List.copyOf(because);
			clearedBy = List.copyOf(clearedBy);
		}
	}

	/**
	 * Something else comes first.
	 *
	 * @param loser    the candidate that stands for the event
	 * @param winner   the one that is taken instead
	 * @param blockers what would hold the event back besides; usually empty
	 */
	record Outranked(String subject, String owner, Candidate loser, Candidate winner, List<Blocker> blockers)
			implements WhyNot {
		public Outranked {
			blockers = List.copyOf(blockers);
		}
	}

	/**
	 * Nothing holds it back, but nobody looks.
	 *
	 * @param where      where the actor stands
	 * @param atDecision whether it stands at the decision that will take the event with its next step
	 */
	record NotSampled(String subject, String owner, String where, boolean atDecision) implements WhyNot {
	}

	/**
	 * A condition for looking at it at all is false.
	 *
	 * @param condition that condition
	 * @param because   where its values came from
	 */
	record NotRecognised(String subject, String owner, String condition, List<Because> because) implements WhyNot {
		public NotRecognised {
			because = List.copyOf(because);
		}
	}

	/**
	 * A condition for looking at it at all is false and stays so, because nothing ever changes what it depends on.
	 *
	 * @param condition that condition
	 * @param constants the variables that never change
	 */
	record Excluded(String subject, String owner, String condition, List<Variable> constants) implements WhyNot {
		public Excluded {
			constants = List.copyOf(constants);
		}
	}

	/**
	 * It came and became one with an event that was already pending, or was thrown away.
	 *
	 * @param step  the step at which that happened
	 * @param event its event
	 * @param rule  the rule that says so; null if glue does
	 */
	record Absorbed(String subject, String owner, int step, int event, RuleRef rule) implements WhyNot {
	}

	/**
	 * It has not arrived.
	 *
	 * @param condition what has to hold before it may; empty if it may arrive at any time
	 */
	record NeverArrived(String subject, String owner, String condition) implements WhyNot {
	}
}
