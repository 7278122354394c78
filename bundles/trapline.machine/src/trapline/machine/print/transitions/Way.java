package trapline.machine.print.transitions;

import trapline.machine.Actor;
import trapline.machine.expr.Expr;

/**
 * A way on from a control point at which an actor stands: the beginning of its transitions there.
 *
 * @param actor who acts
 * @param point number of the control point
 * @param option number of the option at a free choice, 0 elsewhere
 * @param name what the control point is called, and the option if it has a name
 * @param title what it is, for comments
 * @param enabled whether the actor can go this way if it stands there
 * @param path what it does, up to the next control point
 */
public record Way(Actor actor, int point, int option, String name, String title, Expr enabled, Path path) {
}
