package trapline.machine.explore.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.Parts;
import trapline.machine.Rewriting;
import trapline.machine.RuleRef;
import trapline.machine.SlotSet;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.stmt.Stmt;

/**
 * The actors and arrivals that can influence what is judged: those at whose rules a hazard is looked for, those that write what a
 * condition reads, and in turn those that write what these read, be it to decide whether or how they act. What the others do can
 * be left out of every run, and the rest is a run with the same judgements; if the run was fair, so is the rest, and what the
 * others do can be put between the steps of a fair run.
 */
final class Cone implements Rewriting {
	private final Machine machine;
	private final Footprints footprints;
	private final List<Boolean> inside = new ArrayList<>();

	Cone(Machine machine) {
		this.machine = machine;
		footprints = new Footprints(machine);
		IntStream.range(0, sources()).forEach(source -> inside.add(looked(source)));
		SlotSet asked = footprints.watched().copy();
		IntStream.range(0, sources()).filter(inside::get).forEach(source -> asked.addAll(footprint(source).reads()));
		while (grow(asked)) {
			// until nobody else writes what is asked for
		}
	}

	private int sources() {
		return machine.actors().size() + machine.arrivals().size();
	}

	private boolean grow(SlotSet asked) {
		boolean grown = false;
		for (int source = 0; source < sources(); source++) {
			if (!inside.get(source) && footprint(source).writes().intersects(asked)) {
				inside.set(source, true);
				asked.addAll(footprint(source).reads());
				grown = true;
			}
		}
		return grown;
	}

	private Footprint footprint(int source) {
		return source < machine.actors().size() ? footprints.actor(machine.actors().get(source))
				: footprints.arrival(source - machine.actors().size());
	}

	/** Whether a hazard is looked for at a rule of a source. */
	private boolean looked(int source) {
		List<RuleRef> rules = new ArrayList<>();
		Actor actor;
		if (source < machine.actors().size()) {
			actor = machine.actors().get(source);
			actor.points().forEach(point -> {
				rules.addAll(point.rules());
				Parts.bodies(point).forEach(body -> body.rules(rules::add));
			});
		} else {
			Arrival arrival = machine.arrivals().get(source - machine.actors().size());
			actor = machine.actor(arrival.target());
			if (arrival.rule() != null) {
				rules.add(arrival.rule());
			}
			arrival.body().rules(rules::add);
		}
		return machine.hazards().stream().anyMatch(hazard -> concerns(hazard, actor) && rules.stream().anyMatch(r -> r.id().equals(hazard.rule())));
	}

	private static boolean concerns(Hazard hazard, Actor actor) {
		return hazard.actor() < 0 || actor != null && hazard.actor() == actor.index();
	}

	@Override
	public boolean reached(Actor actor, int point) {
		return inside.get(actor.index());
	}

	@Override
	public Expr guard(int arrival, Expr guard) {
		return inside.get(machine.actors().size() + arrival) ? guard : Const.FALSE;
	}

	@Override
	public Expr expr(Expr expr) {
		return expr;
	}

	@Override
	public Stmt body(Stmt body) {
		return body;
	}
}
