package trapline.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Lookup;
import trapline.machine.stmt.Stmt;

/** The bodies and expressions of control points, for whoever does not care which kind of point it is. */
public final class Parts {
	private Parts() {
	}

	/** Every body that can run at this point. */
	public static List<Stmt> bodies(ControlPoint point) {
		List<Stmt> bodies = new ArrayList<>();
		if (point instanceof StepPoint step) {
			bodies.add(step.body());
		} else if (point instanceof DecisionPoint decision) {
			decision.candidates().forEach(c -> bodies.add(c.body()));
			if (decision.otherwise() != null) {
				bodies.add(decision.otherwise().body());
			}
		} else if (point instanceof ChoicePoint choice) {
			choice.options().forEach(o -> bodies.add(o.body()));
		} else if (point instanceof CascadePoint cascade) {
			cascade.stages().forEach(s -> stageBodies(s, bodies));
			bodies.add(cascade.passes());
		}
		return bodies;
	}

	private static void stageBodies(CascadePoint.Stage stage, List<Stmt> bodies) {
		if (stage.fails() != null) {
			bodies.add(stage.fails());
		}
		stage.lines().stream().map(CascadePoint.Line::otherwise).filter(b -> b != null).forEach(bodies::add);
	}

	/** Every expression on which it depends what happens at this point; those in bodies are left out. */
	public static List<Expr> conditions(ControlPoint point) {
		List<Expr> conditions = new ArrayList<>();
		if (point instanceof StepPoint step) {
			conditions.add(step.guard());
		} else if (point instanceof DecisionPoint decision) {
			decision.candidates().forEach(c -> candidate(c, conditions));
			if (decision.otherwise() != null) {
				conditions.add(decision.otherwise().guard());
			}
		} else if (point instanceof ChoicePoint choice) {
			choice.options().forEach(o -> conditions.add(o.when()));
		} else if (point instanceof CascadePoint cascade) {
			cascade.stages().forEach(s -> s.lines().forEach(l -> conditions.add(l.condition())));
		}
		return conditions;
	}

	private static void candidate(Candidate candidate, List<Expr> conditions) {
		candidate.lets().forEach(l -> conditions.add(l.value()));
		conditions.add(candidate.when());
		candidate.blockers().forEach(b -> conditions.add(b.condition()));
	}

	static SlotSet written(Machine machine) {
		SlotSet written = new SlotSet();
		for (Actor actor : machine.actors()) {
			written.add(actor.control().index());
			actor.points().forEach(p -> bodies(p).forEach(b -> b.writes(written)));
		}
		for (Arrival arrival : machine.arrivals()) {
			arrival.body().writes(written);
			if (arrival.budget() != null) {
				written.add(arrival.budget().index());
			}
		}
		machine.variables().stream().filter(Variable::scratch).forEach(v -> written.remove(v.slot()));
		return written;
	}

	static List<RuleRef> rules(Machine machine) {
		TreeMap<String, RuleRef> rules = new TreeMap<>();
		Consumer<RuleRef> add = r -> {
			if (r != null) {
				rules.putIfAbsent(r.id(), r);
			}
		};
		Consumer<Expr> rows = e -> Expressions.each(e, x -> {
			if (x instanceof Lookup lookup) {
				lookup.table().rows().forEach(row -> add.accept(row.rule()));
			}
		});
		for (Actor actor : machine.actors()) {
			for (ControlPoint point : actor.points()) {
				point.rules().forEach(add);
				if (point instanceof DecisionPoint decision) {
					decision.candidates().forEach(c -> c.blockers().forEach(b -> add.accept(b.rule())));
				}
				conditions(point).forEach(rows);
				bodies(point).forEach(b -> {
					b.rules(add);
					b.expressions(rows);
				});
			}
		}
		machine.arrivals().forEach(a -> {
			add.accept(a.rule());
			rows.accept(a.guard());
			a.body().rules(add);
			a.body().expressions(rows);
		});
		return List.copyOf(rules.values());
	}
}
