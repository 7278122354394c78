package trapline.session;

import java.util.List;
import java.util.Set;

import trapline.machine.Actor;
import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.DecisionPoint;
import trapline.machine.LaneSpec;
import trapline.machine.Machine;
import trapline.machine.SlotSet;

/** An event that a lane shows as pending, and the decision that takes it. */
final class Pending {
	private final LaneSpec lane;
	private final Actor actor;
	private final DecisionPoint decision;

	/** @param lane a lane of kind EVENT */
	Pending(Machine machine, LaneSpec lane) {
		this.lane = lane;
		this.actor = machine.actor(lane.owner());
		this.decision = actor == null || lane.decision() == null ? null : Verdict.decision(actor, lane.decision());
	}

	LaneSpec lane() {
		return lane;
	}

	/** The actor that takes the event; null if unknown. */
	Actor actor() {
		return actor;
	}

	/** The decision that takes the event; null if unknown. */
	DecisionPoint decision() {
		return decision;
	}

	/** Whether the event waits. */
	boolean waits(int[] state) {
		return lane.subject().test(state);
	}

	/**
	 * The candidate that stands for the event in a state: the one that the lane names if it is present, else another one
	 * that is present because of the same event, else the named one. Null if there is none.
	 */
	Candidate candidate(int[] state) {
		if (decision == null) {
			return null;
		}
		Candidate named = Verdict.candidate(decision, lane.candidate());
		List<Candidate> present = Verdict.of(decision, state, Set.of()).present();
		if (named != null && present.contains(named)) {
			return named;
		}
		SlotSet latch = new SlotSet();
		lane.subject().reads(latch);
		return present.stream().filter(candidate -> reads(candidate).intersects(latch)).findFirst().orElse(named);
	}

	private static SlotSet reads(Candidate candidate) {
		SlotSet reads = new SlotSet();
		candidate.when().reads(reads);
		return reads;
	}

	/** What holds the event back in a state, the first one first; empty if nothing does, or nobody knows. */
	List<Blocker> blockers(int[] state) {
		Candidate candidate = candidate(state);
		if (candidate == null) {
			return List.of();
		}
		List<Blocker> holding = Verdict.of(decision, state, Set.of()).holding(candidate);
		return holding == null ? List.of() : holding;
	}

	/** Whether a step took the event. */
	boolean takenBy(StepRecord step) {
		return step.winner() != null && step.decision() == decision && step.winner().name().equals(lane.candidate());
	}
}
