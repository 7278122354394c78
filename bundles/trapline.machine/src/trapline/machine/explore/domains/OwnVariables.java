package trapline.machine.explore.domains;

import trapline.machine.Actor;
import trapline.machine.Expressions;
import trapline.machine.Machine;
import trapline.machine.Parts;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;

/**
 * What an actor writes and nobody else, so that it stays as it is as long as the actor stands. Scratch variables are left out, and
 * elements of arrays that are indexed by what a state decides: of these little is known, and there are many.
 */
final class OwnVariables {
	private OwnVariables() {
	}

	static SlotSet of(Actor actor, Machine machine) {
		SlotSet own = written(actor);
		machine.actors().stream().filter(other -> other != actor).forEach(other -> own.removeAll(written(other)));
		machine.arrivals().forEach(a -> {
			SlotSet theirs = new SlotSet();
			a.body().writes(theirs);
			own.removeAll(theirs);
		});
		machine.variables().stream().filter(Variable::scratch).forEach(v -> own.remove(v.slot()));
		machine.actors().forEach(a -> own.remove(a.control().index()));
		actor.points().forEach(p -> {
			Parts.conditions(p).forEach(e -> removeElements(e, own));
			Parts.bodies(p).forEach(b -> b.expressions(e -> removeElements(e, own)));
		});
		return own;
	}

	private static SlotSet written(Actor actor) {
		SlotSet written = new SlotSet();
		actor.points().forEach(p -> Parts.bodies(p).forEach(b -> b.writes(written)));
		return written;
	}

	private static void removeElements(Expr expr, SlotSet from) {
		Expressions.each(expr, e -> {
			if (e instanceof Element element) {
				SlotSet elements = new SlotSet();
				element.writes(elements);
				from.removeAll(elements);
			}
		});
	}
}
