package trapline.machine;

import java.util.List;
import trapline.machine.stmt.MarkKind;

/** Is told what happens within one micro-step, in the order in which it happens. Every method does nothing unless overridden. */
public interface StepListener {
	/** A step with a false guard was passed by. */
	default void skipped(Actor actor, StepPoint point) {
	}

	/** A new event begins. */
	default void eventBegins(Actor actor, String label, ControlPoint point) {
	}

	/** A present candidate was held back by these blockers. */
	default void blocked(Actor actor, DecisionPoint decision, Candidate candidate, List<Blocker> by) {
	}

	/** A present candidate that nothing blocks was outranked. */
	default void outranked(Actor actor, DecisionPoint decision, Candidate loser, Candidate winner) {
	}

	/** A candidate won; null if {@code otherwise} runs. */
	default void decided(Actor actor, DecisionPoint decision, Candidate winner) {
	}

	/** A check of a cascade fails; the deciding one is told first. */
	default void checkFailed(Actor actor, CascadePoint cascade, CascadePoint.Stage stage, CascadePoint.Line line,
			boolean decides) {
	}

	/** An arrival happens. */
	default void arrives(Arrival arrival) {
	}

	/** A hazard: before the rule that {@link Hazard#rule} names runs, or after the step that made it true. */
	default void hazard(Hazard hazard) {
	}

	/** A rule begins to run; its writes follow. The actor is null for an arrival without a target. */
	default void fired(Actor actor, RuleRef rule) {
	}

	/** A value was taken from this row of a table. */
	default void consulted(RuleRef row) {
	}

	/** The instruction at this position begins. */
	default void executes(Actor actor, Position position) {
	}

	/** A value was chosen among several. */
	default void chosen(Variable variable, int value) {
	}

	/** A variable that is not scratch got another value. */
	default void write(Variable variable, int before, int after) {
	}

	/** A sentence about the current event. */
	default void said(String text) {
	}

	/** Something to be seen on a lane; the text may be empty. */
	default void marked(String lane, MarkKind kind, String text) {
	}
}
