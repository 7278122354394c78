package trapline.machine;

import java.util.List;

/**
 * Where an actor stands between two micro-steps, and what it can do next. An actor is enabled when its point has something
 * to do. Every point has a number within its actor: the value of the actor's control slot.
 */
public sealed interface ControlPoint permits StepPoint, DecisionPoint, ChoicePoint, CascadePoint, StopPoint {
	/** What prints and reports call it, never null. */
	String label();

	/** Where the actor goes on after a body that does not jump. */
	int next();

	/** The event that begins when the point is entered, as text; null if none begins. */
	Template event();

	/** The instruction from which it was made; null if there is none. */
	Origin origin();

	/** Every rule that can fire here. */
	List<RuleRef> rules();
}
