package trapline.machine.explore;

import java.util.List;
import trapline.machine.Check;
import trapline.machine.Hazard;
import trapline.machine.SemanticsError;

/**
 * What an exploration found. With a status other than {@code COMPLETE} all counts are lower bounds, and what was not found may
 * still exist.
 *
 * @param status how it ended
 * @param states distinct states
 * @param transitions transitions between them, counted once per choice
 * @param depth greatest number of stored states in a row from the initial state to another: of transitions, without reduction
 * @param terminals how many states have no transition
 * @param outcomes a shortest run to each of the first terminal states, at most {@link Explorer#OUTCOMES}
 * @param hazards every hazard class that was found, each with a shortest run, in the order found
 * @param checks a verdict for every check, in the order of the scenario
 * @param error the fault of the semantics that ended the exploration; null unless the status is {@code ERROR}
 * @param errorWitness a run to the state in which it happens; null unless the status is {@code ERROR}
 * @param bytes memory that the states took at the end
 * @param nanos duration
 * @param folded what is interchangeable, so that of states that differ in who is who one was stored; null if every state was
 * @param estimate what the last levels say of the number of states that there may be, in words; empty unless a limit was reached
 */
public record ExplorationResult(Status status, long states, long transitions, int depth, long terminals,
		List<Witness> outcomes, List<Finding> hazards, List<Verdict> checks, SemanticsError error, Witness errorWitness,
		long bytes, long nanos, Folded folded, String estimate) {
	/** How an exploration ends. */
	public enum Status {
		/** Every reachable state was visited. */
		COMPLETE("complete"),
		/** The limit on states was reached. */
		STATE_LIMIT("the limit on states was reached"),
		/** The limit on memory was reached. */
		MEMORY_LIMIT("the memory is used up"),
		/** It was to go only so deep. */
		DEPTH_LIMIT("the limit on depth was reached"),
		/** It was to try some runs only. */
		SAMPLED("only some runs were tried"),
		/** It was to leave out runs with many switches, and there are some. */
		BOUNDED("runs with more preemptions were left out"),
		/** It was to end once everything that is judged is known. */
		DECIDED("all that was asked is known"),
		/** Somebody cancelled it. */
		CANCELLED("cancelled"),
		/** A rule did what the semantics does not allow. */
		ERROR("the semantics is faulty");

		private final String sentence;

		Status(String sentence) {
			this.sentence = sentence;
		}

		/** The status in words. */
		public String sentence() {
			return sentence;
		}
	}

	/**
	 * States that stand for others.
	 *
	 * @param actors names of the actors that are interchangeable
	 * @param represented how many states those stand for that were stored and followed
	 */
	public record Folded(List<String> actors, long represented) {
		public Folded {
			actors = List.copyOf(actors);
		}
	}

	/** A hazard and a shortest run to it; the last step is the one that shows it. */
	public record Finding(Hazard hazard, Witness witness) {
	}

	/** The answer to a check. */
	public enum Answer {
		HOLDS, FAILS,
		/** The exploration did not get far enough, or cannot decide this kind of check. */
		UNKNOWN
	}

	/**
	 * The answer to a check.
	 *
	 * @param witness the run that decides: a counterexample if it fails, an example if {@code exists} holds; else null
	 * @param reason why it is unknown; empty otherwise
	 */
	public record Verdict(Check check, Answer answer, Witness witness, String reason) {
		/** How often the check's condition or hazard is seen, as herd7 says it: Never, Sometimes, Always, or Unknown. */
		public String observation() {
			boolean holds = answer == Answer.HOLDS;
			if (answer == Answer.UNKNOWN) {
				return "Unknown";
			}
			return switch (check.kind()) {
			case NEVER -> holds ? "Never" : "Sometimes";
			case ALWAYS, EVENTUALLY -> holds ? "Always" : "Sometimes";
			case EXISTS -> holds ? "Sometimes" : "Never";
			};
		}
	}

	public ExplorationResult {
		outcomes = List.copyOf(outcomes);
		hazards = List.copyOf(hazards);
		checks = List.copyOf(checks);
	}

	/** Whether no state that was not visited could change an answer. */
	public boolean known() {
		return complete() || status == Status.DECIDED;
	}

	/** Whether every reachable state was visited. */
	public boolean complete() {
		return status == Status.COMPLETE;
	}
}
