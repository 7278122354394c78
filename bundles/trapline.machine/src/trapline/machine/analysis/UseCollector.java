package trapline.machine.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
import trapline.machine.stmt.Block;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Ruled;
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
		body.reads(reads);
		SlotSet writes = new SlotSet();
		writes.add(actor.control().index());
		ownWrites(body, writes);
		add(new RuleUse(rule, actor, point, null, body, reads, writes));
		inner(body, ruled -> add(new RuleUse(ruled.rule(), actor, point, null, ruled.body(), copy(reads), writes(ruled))));
	}

	void arrival(Arrival arrival) {
		SlotSet reads = reads(arrival.guard());
		SlotSet writes = new SlotSet();
		if (arrival.budget() != null) {
			reads.add(arrival.budget().index());
			writes.add(arrival.budget().index());
		}
		arrival.body().reads(reads);
		ownWrites(arrival.body(), writes);
		add(new RuleUse(arrival.rule(), null, null, arrival, arrival.body(), reads, writes));
		inner(arrival.body(),
				ruled -> add(new RuleUse(ruled.rule(), null, null, arrival, ruled.body(), copy(reads), writes(ruled))));
	}

	private static SlotSet copy(SlotSet set) {
		SlotSet copy = new SlotSet();
		copy.addAll(set);
		return copy;
	}

	private static SlotSet writes(Ruled ruled) {
		SlotSet writes = new SlotSet();
		ownWrites(ruled.body(), writes);
		return writes;
	}

	/** What a body writes itself: rules that run as part of it are left out, because they are uses of their own. */
	private static void ownWrites(Stmt body, SlotSet writes) {
		if (body instanceof Block block) {
			block.statements().forEach(s -> ownWrites(s, writes));
		} else if (body instanceof If branch) {
			ownWrites(branch.then(), writes);
			ownWrites(branch.otherwise(), writes);
		} else if (!(body instanceof Ruled)) {
			body.writes(writes);
		}
	}

	private static void inner(Stmt body, Consumer<Ruled> sink) {
		if (body instanceof Block block) {
			block.statements().forEach(s -> inner(s, sink));
		} else if (body instanceof If branch) {
			inner(branch.then(), sink);
			inner(branch.otherwise(), sink);
		} else if (body instanceof Ruled ruled) {
			sink.accept(ruled);
			inner(ruled.body(), sink);
		}
	}

	private void add(RuleUse use) {
		machine.variables().stream().filter(Variable::scratch).forEach(v -> {
			use.reads().remove(v.slot());
			use.writes().remove(v.slot());
		});
		uses.add(use);
	}
}
