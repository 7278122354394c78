package trapline.machine.explore.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trapline.machine.Actor;
import trapline.machine.Candidate;
import trapline.machine.CascadePoint;
import trapline.machine.ChoicePoint;
import trapline.machine.ControlPoint;
import trapline.machine.DecisionPoint;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.RuleRef;
import trapline.machine.StepPoint;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Choose;
import trapline.machine.stmt.Execute;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Jump;
import trapline.machine.stmt.ParallelAssign;
import trapline.machine.stmt.Ruled;
import trapline.machine.stmt.Stmt;

/** Writes control points and bodies. A rule counts for nothing but the hazards that are looked for at it. */
final class StepShapes {
	private final Machine machine;
	private final ShapeText text;
	private final Map<Integer, Integer> hazards = new LinkedHashMap<>();

	StepShapes(Machine machine, ShapeText text) {
		this.machine = machine;
		this.text = text;
	}

	/** A hazard; where it is met first, with its condition. */
	private void hazard(int number) {
		Integer known = hazards.putIfAbsent(number, hazards.size());
		if (known != null) {
			text.put(known);
		} else {
			text.put(hazards.size() - 1);
			text.expr(machine.hazards().get(number).when());
		}
	}

	/** A hazard whose condition was written elsewhere. */
	void met(int number) {
		hazards.putIfAbsent(number, hazards.size());
	}

	/** The rule may be null, and so the actor. */
	void rule(RuleRef rule, Actor actor) {
		for (int i = 0; rule != null && i < machine.hazards().size(); i++) {
			Hazard hazard = machine.hazards().get(i);
			if (rule.id().equals(hazard.rule()) && (hazard.actor() < 0 || actor != null && hazard.actor() == actor.index())) {
				hazard(i);
			}
		}
		text.put(ShapeText.NONE);
	}

	void point(ControlPoint point, Actor actor) {
		text.put(point.getClass());
		text.put(point.next());
		if (point instanceof StepPoint step) {
			rule(step.rule(), actor);
			text.expr(step.guard());
			body(step.body(), actor);
		} else if (point instanceof DecisionPoint decision) {
			decision(decision, actor);
		} else if (point instanceof ChoicePoint choice) {
			text.put(choice.options().size());
			for (ChoicePoint.Option option : choice.options()) {
				rule(option.rule(), actor);
				text.expr(option.when());
				body(option.body(), actor);
			}
		} else if (point instanceof CascadePoint cascade) {
			cascade(cascade, actor);
		}
	}

	private void decision(DecisionPoint decision, Actor actor) {
		text.put(decision.candidates().size());
		for (Candidate candidate : decision.candidates()) {
			rule(candidate.rule(), actor);
			text.put(candidate.lets().size());
			candidate.lets().forEach(let -> body(let, actor));
			text.expr(candidate.when());
			text.put(candidate.blockers().size());
			candidate.blockers().forEach(b -> text.expr(b.condition()));
			body(candidate.body(), actor);
		}
		rule(decision.rule(), actor);
		if (decision.otherwise() == null) {
			text.put(ShapeText.NONE);
		} else {
			text.expr(decision.otherwise().guard());
			body(decision.otherwise().body(), actor);
		}
	}

	private void cascade(CascadePoint cascade, Actor actor) {
		text.put(cascade.stages().size());
		for (CascadePoint.Stage stage : cascade.stages()) {
			text.put(stage.anyOrder());
			text.put(stage.lines().size());
			for (CascadePoint.Line line : stage.lines()) {
				rule(line.rule(), actor);
				text.expr(line.condition());
				body(line.otherwise(), actor);
			}
			body(stage.fails(), actor);
		}
		rule(cascade.rule(), actor);
		body(cascade.passes(), actor);
	}

	/** A body, or null for none. What only tells is left out of forms that are explored. */
	void body(Stmt stmt, Actor actor) {
		if (stmt == null) {
			text.put(ShapeText.NONE);
			return;
		}
		text.put(stmt.getClass());
		if (stmt instanceof Block block) {
			text.put(block.statements().size());
			block.statements().forEach(s -> body(s, actor));
		} else if (stmt instanceof If branch) {
			text.expr(branch.condition());
			body(branch.then(), actor);
			body(branch.otherwise(), actor);
		} else if (stmt instanceof Ruled ruled) {
			rule(ruled.rule(), actor);
			body(ruled.body(), actor);
		} else {
			simple(stmt);
		}
	}

	private void simple(Stmt stmt) {
		if (stmt instanceof Assign assign) {
			text.expr(assign.place());
			text.expr(assign.value());
		} else if (stmt instanceof ParallelAssign parallel) {
			text.put(parallel.places().size());
			parallel.places().forEach(text::expr);
			parallel.values().forEach(text::expr);
		} else if (stmt instanceof Choose choose) {
			text.expr(choose.place());
			text.values(choose.values());
		} else if (stmt instanceof Jump jump) {
			text.put(jump.target());
		} else if (stmt instanceof Execute execute) {
			text.expr(execute.pc());
			text.expr(execute.next());
		}
	}

	/** The hazards by number, as they were met. */
	List<Integer> hazards() {
		return List.copyOf(hazards.keySet());
	}
}
