package trapline.machine.explore.domains;

import java.util.List;
import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.CascadePoint;
import trapline.machine.ChoicePoint;
import trapline.machine.ControlPoint;
import trapline.machine.DecisionPoint;
import trapline.machine.Domain;
import trapline.machine.Position;
import trapline.machine.StepPoint;
import trapline.machine.Variable;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Place;
import trapline.machine.expr.Slot;
import trapline.machine.expr.Unary;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Choose;
import trapline.machine.stmt.Execute;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Jump;
import trapline.machine.stmt.ParallelAssign;
import trapline.machine.stmt.Ruled;
import trapline.machine.stmt.Stmt;

/** The steps at one place, run on sets of values. Null stands for facts that cannot be. */
final class AbstractStep {
	private final ActiveValues active;
	private final Evaluation evaluation;
	/** Who acts; null for an arrival without a target. */
	private final Actor actor;

	AbstractStep(ActiveValues active, Evaluation evaluation, Actor actor) {
		this.active = active;
		this.evaluation = evaluation;
		this.actor = actor;
	}

	void arrival(Arrival arrival) {
		Facts facts = active.everywhere();
		Slot budget = arrival.budget();
		if (budget != null) {
			facts = evaluation.assume(new Binary(Binary.Op.GT, budget, Const.of(0)), true, facts);
		}
		facts = facts == null ? null : evaluation.assume(arrival.guard(), true, facts);
		if (facts != null && budget != null) {
			facts = assign(budget, new Binary(Binary.Op.SUB, budget, Const.of(1)), facts);
		}
		run(arrival.body(), facts);
	}

	void point(int number) {
		ControlPoint point = actor.points().get(number);
		Facts facts = active.at(actor, number);
		if (point instanceof StepPoint step) {
			goesOn(point, run(step.body(), evaluation.assume(step.guard(), true, facts)));
			goesOn(point, evaluation.assume(step.guard(), false, facts));
		} else if (point instanceof DecisionPoint decision) {
			decision(decision, facts);
		} else if (point instanceof ChoicePoint choice) {
			for (ChoicePoint.Option option : choice.options()) {
				goesOn(point, run(option.body(), evaluation.assume(option.when(), true, facts)));
			}
		} else if (point instanceof CascadePoint cascade) {
			cascade(cascade, facts);
		}
	}

	private void goesOn(ControlPoint point, Facts facts) {
		if (facts != null) {
			active.reach(actor, point.next(), facts);
		}
	}

	private void decision(DecisionPoint decision, Facts start) {
		Facts facts = start;
		for (Candidate candidate : decision.candidates()) {
			for (Assign let : candidate.lets()) {
				facts = facts == null ? null : assign(let.place(), let.value(), facts);
			}
			Expr wins = candidate.when();
			for (Blocker blocker : candidate.blockers()) {
				wins = Binary.and(wins, Unary.not(blocker.condition()));
			}
			if (facts != null) {
				goesOn(decision, run(candidate.body(), evaluation.assume(wins, true, facts)));
				facts = evaluation.assume(wins, false, facts);
			}
		}
		if (decision.otherwise() != null && facts != null) {
			goesOn(decision, run(decision.otherwise().body(), evaluation.assume(decision.otherwise().guard(), true, facts)));
		}
	}

	private void cascade(CascadePoint cascade, Facts start) {
		Facts facts = start;
		for (CascadePoint.Stage stage : cascade.stages()) {
			for (CascadePoint.Line line : stage.lines()) {
				if (facts != null) {
					Stmt fails = line.otherwise() != null ? line.otherwise() : stage.fails();
					goesOn(cascade, run(fails, evaluation.assume(line.condition(), false, facts)));
					facts = evaluation.assume(line.condition(), true, facts);
				}
			}
		}
		goesOn(cascade, run(cascade.passes(), facts));
	}

	/** What holds behind a body; null if it cannot begin, jumps, or always ends in an error. The body may be null. */
	private Facts run(Stmt stmt, Facts facts) {
		if (facts == null || stmt == null) {
			return facts;
		} else if (stmt instanceof Block block) {
			Facts at = facts;
			for (Stmt each : block.statements()) {
				at = run(each, at);
			}
			return at;
		} else if (stmt instanceof If branch) {
			return Facts.either(run(branch.then(), evaluation.assume(branch.condition(), true, facts)),
					run(branch.otherwise(), evaluation.assume(branch.condition(), false, facts)));
		} else if (stmt instanceof Ruled ruled) {
			return run(ruled.body(), facts);
		} else if (stmt instanceof Jump jump) {
			active.reach(actor, jump.target(), facts);
			return null;
		} else if (stmt instanceof Execute execute) {
			execute(execute, facts);
			return null;
		}
		return simple(stmt, facts);
	}

	private Facts simple(Stmt stmt, Facts facts) {
		if (stmt instanceof Assign assign) {
			return assign(assign.place(), assign.value(), facts);
		} else if (stmt instanceof Choose choose) {
			return store(choose.place(), Values.of(choose.values()), facts, facts);
		} else if (stmt instanceof ParallelAssign parallel) {
			Facts at = facts;
			for (int i = 0; i < parallel.places().size() && at != null; i++) {
				at = store(parallel.places().get(i), evaluation.of(parallel.values().get(i), facts), facts, at);
			}
			return at;
		}
		return facts;
	}

	private void execute(Execute execute, Facts facts) {
		List<Position> positions = actor.positions();
		Values pc = facts.of(execute.pc().index());
		for (int at = 0; at < positions.size(); at++) {
			if (pc.contains(at)) {
				Facts there = facts.with(execute.pc().index(), Values.of(at));
				there = store(execute.next(), Values.of(positions.get(at).successor()), there, there);
				if (there != null) {
					active.reach(actor, positions.get(at).entry(), there);
				}
			}
		}
	}

	private Facts assign(Place place, Expr value, Facts facts) {
		return store(place, evaluation.of(value, facts), facts, facts);
	}

	/** @param index what is known where the place is looked up */
	private Facts store(Place place, Values stored, Facts index, Facts facts) {
		List<Variable> variables = place instanceof Element element ? evaluation.elements(element, index)
				: List.of(((Slot) place).variable());
		Facts known = facts;
		boolean fits = false;
		for (Variable variable : variables) {
			Domain domain = evaluation.domain(variable.slot());
			Values fitting = stored.within(domain.low(), domain.high());
			if (!fitting.isEmpty()) {
				active.holds(variable.slot(), fitting);
				known = known.with(variable.slot(), variables.size() == 1 ? fitting : known.of(variable.slot()).join(fitting));
				fits = true;
			}
		}
		return fits ? known : null;
	}
}
