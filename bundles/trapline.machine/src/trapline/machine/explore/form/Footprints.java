package trapline.machine.explore.form;

import java.util.List;
import java.util.function.Consumer;
import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.ControlPoint;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.Parts;
import trapline.machine.RuleRef;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.expr.Expr;
import trapline.machine.stmt.Stmt;

/** The footprint of every control point and arrival of a Machine. Scratch variables are left out: they last for a step only. */
public final class Footprints {
	private final Machine machine;
	private final SlotSet scratch = new SlotSet();
	private final List<List<Footprint>> points;
	private final List<Footprint> arrivals;
	private final SlotSet watched = new SlotSet();

	Footprints(Machine machine) {
		this.machine = machine;
		machine.variables().stream().filter(Variable::scratch).forEach(v -> scratch.add(v.slot()));
		points = machine.actors().stream().map(a -> a.points().stream().map(p -> point(a, p)).toList()).toList();
		arrivals = machine.arrivals().stream().map(this::arrival).toList();
		machine.hazards().stream().filter(h -> h.rule() == null).forEach(h -> h.when().reads(watched));
		machine.checks().stream().filter(c -> c.condition() != null).forEach(c -> c.condition().reads(watched));
	}

	private Footprint point(Actor actor, ControlPoint point) {
		Footprint print = Footprint.empty();
		print.writes().add(actor.control().index());
		Parts.conditions(point).forEach(c -> c.reads(print.reads()));
		point.rules().forEach(r -> hazards(r, actor, print.reads()));
		Parts.bodies(point).forEach(b -> body(b, actor, print));
		return clean(print);
	}

	private Footprint arrival(Arrival arrival) {
		Footprint print = Footprint.empty();
		Actor target = machine.actor(arrival.target());
		arrival.guard().reads(print.reads());
		hazards(arrival.rule(), target, print.reads());
		body(arrival.body(), target, print);
		if (arrival.budget() != null) {
			print.reads().add(arrival.budget().index());
			print.writes().add(arrival.budget().index());
		}
		return clean(print);
	}

	private void body(Stmt body, Actor actor, Footprint print) {
		body.reads(print.reads());
		body.writes(print.writes());
		body.rules(r -> hazards(r, actor, print.reads()));
	}

	private Footprint clean(Footprint print) {
		print.reads().removeAll(scratch);
		print.writes().removeAll(scratch);
		return print;
	}

	/** Adds what the hazards depend on that are looked for at a rule; the rule may be null, and so the actor. */
	public void hazards(RuleRef rule, Actor actor, SlotSet reads) {
		hazardConditions(rule, actor, c -> c.reads(reads));
	}

	/** Hands over the condition of each hazard that is looked for at a rule; the rule may be null, and so the actor. */
	void hazardConditions(RuleRef rule, Actor actor, Consumer<Expr> sink) {
		if (rule == null) {
			return;
		}
		for (Hazard hazard : machine.hazards()) {
			if (rule.id().equals(hazard.rule())
					&& (hazard.actor() < 0 || actor != null && hazard.actor() == actor.index())) {
				sink.accept(hazard.when());
			}
		}
	}

	/** What may be touched at a control point. */
	public Footprint point(Actor actor, int point) {
		return points.get(actor.index()).get(point);
	}

	/** What an arrival may touch, its budget included. */
	public Footprint arrival(int number) {
		return arrivals.get(number);
	}

	/** Everything that an actor may touch. */
	public Footprint actor(Actor actor) {
		Footprint all = Footprint.empty();
		points.get(actor.index()).forEach(all::add);
		return all;
	}

	/** Everything that others than an actor may touch while it acts: other actors and all arrivals. */
	public Footprint others(Actor actor) {
		Footprint all = Footprint.empty();
		machine.actors().stream().filter(a -> a.index() != actor.index() && !a.opening()).forEach(a -> all.add(actor(a)));
		arrivals.forEach(all::add);
		return all;
	}

	/** What conditions depend on that are looked at in every state: of checks, and of hazards without a rule. */
	public SlotSet watched() {
		return watched;
	}
}
