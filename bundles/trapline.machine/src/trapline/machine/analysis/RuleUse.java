package trapline.machine.analysis;

import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.ControlPoint;
import trapline.machine.RuleRef;
import trapline.machine.SlotSet;
import trapline.machine.stmt.Stmt;

/**
 * A place where a rule can fire.
 *
 * @param rule the rule; null for glue
 * @param actor the actor that fires it; null for an arrival
 * @param point where the actor stands; null for an arrival
 * @param arrival the arrival; null for an actor
 * @param body what it does
 * @param reads everything on which it depends whether the rule fires and what it does, including what higher ranks and
 *        earlier checks read, and the control slot
 * @param writes everything it may change, scratch variables left out, the control slot included; what the rules change that
 *        run as part of it belongs to them
 */
public record RuleUse(RuleRef rule, Actor actor, ControlPoint point, Arrival arrival, Stmt body,
		SlotSet reads, SlotSet writes) {
	/** Where it is, for people. */
	public String where() {
		return arrival != null ? "arrival " + arrival.name() : actor.name() + " at " + point.label();
	}
}
