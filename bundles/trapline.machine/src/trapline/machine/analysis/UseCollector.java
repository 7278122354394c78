package trapline.machine.analysis;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.CascadePoint;
import trapline.machine.ChoicePoint;
import trapline.machine.ControlPoint;
import trapline.machine.DecisionPoint;
import trapline.machine.Machine;
import trapline.machine.RuleRef;
import trapline.machine.SlotSet;
import trapline.machine.StepPoint;
import trapline.machine.Variable;
import trapline.machine.expr.Expr;
import trapline.machine.stmt.Stmt;

/** Collects every place where a rule can fire, with what it reads and writes. */
final class UseCollector {
	private final Machine machine;
	private final List<RuleUse> uses = new ArrayList<>();

	UseCollector(Machine machine) {
		this.machine = machine;
	}

	List<RuleUse> uses() {
		return uses;
	}

	void point(Actor actor, ControlPoint point) {
		if (point instanceof StepPoint step) {
			actor(actor, step, step.rule(), step.body(), reads(step.guard()));
		} else if (point instanceof DecisionPoint decision) {
			decision(actor, decision);
		} else if (point instanceof ChoicePoint choice) {
			choice.options().forEach(o -> actor(actor, choice, o.rule(), o.body(), reads(o.when())));
		} else if (point instanceof CascadePoint cascade) {
			cascade(actor, cascade);
		}
	}

	private void decision(Actor actor, DecisionPoint decision) {
		SlotSet ranked = new SlotSet();
		decision.candidates().forEach(c -> {
			c.lets().forEach(l -> l.value().reads(ranked));
			c.when().reads(ranked);
			c.blockers().forEach(b -> b.condition().reads(ranked));
			actor(actor, decision, c.rule(), c.body(), ranked);
		});
		if (decision.otherwise() != null) {
			decision.otherwise().guard().reads(ranked);
			actor(actor, decision, decision.rule(), decision.otherwise().body(), ranked);
		}
	}

	private void cascade(Actor actor, CascadePoint cascade) {
		SlotSet earlier = new SlotSet();
		cascade.stages().forEach(s -> s.lines().forEach(l -> {
			l.condition().reads(earlier);
			actor(actor, cascade, l.rule(), l.otherwise() != null ? l.otherwise() : s.fails(), earlier);
		}));
		actor(actor, cascade, cascade.rule(), cascade.passes(), earlier);
	}

	private static SlotSet reads(Expr guard) {
		SlotSet reads = new SlotSet();
		guard.reads(reads);
		return reads;
	}

	private void actor(Actor actor, ControlPoint point, RuleRef rule, Stmt body, SlotSet conditions) {
		SlotSet reads = new SlotSet();
		reads.addAll(conditions);
		reads.add(actor.control().index());
		SlotSet writes = new SlotSet();
		writes.add(actor.control().index());
		body.reads(reads);
		body.writes(writes);
		add(new RuleUse(rule, actor, point, null, body, reads, writes));
	}

	void arrival(Arrival arrival) {
		SlotSet reads = reads(arrival.guard());
		SlotSet writes = new SlotSet();
		if (arrival.budget() != null) {
			reads.add(arrival.budget().index());
			writes.add(arrival.budget().index());
		}
		arrival.body().reads(reads);
		arrival.body().writes(writes);
		add(new RuleUse(arrival.rule(), null, null, arrival, arrival.body(), reads, writes));
	}

	private void add(RuleUse use) {
		machine.variables().stream().filter(Variable::scratch).forEach(v -> {
			use.reads().remove(v.slot());
			use.writes().remove(v.slot());
		});
		uses.add(use);
	}
}
