package trapline.session;

import trapline.machine.Actor;
import trapline.machine.ControlPoint;
import trapline.machine.DecisionPoint;
import trapline.machine.Parts;
import trapline.machine.StepPoint;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Execute;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Stmt;

/** Where actors stand between two micro-steps. */
final class Standing {
	private Standing() {
	}

	/** The point at which the actor can do something, steps with a false guard passed by; null if it goes round in circles. */
	static ControlPoint point(Actor actor, int[] state) {
		ControlPoint point = actor.point(state);
		for (int passed = 0; point instanceof StepPoint step && !step.guard().test(state); passed++) {
			if (passed > actor.points().size()) {
				return null;
			}
			point = actor.points().get(step.next());
		}
		return point;
	}

	/** Whether the actor's next step begins an event by itself, leaving decisions aside. */
	static boolean atEvent(Actor actor, int[] state) {
		ControlPoint point = actor.point(state);
		for (int passed = 0; passed <= actor.points().size(); passed++) {
			if (point.event() != null) {
				return true;
			}
			if (!(point instanceof StepPoint step) || step.guard().test(state)) {
				return false;
			}
			point = actor.points().get(step.next());
		}
		return false;
	}

	/** Whether the actor stands where its next instruction is chosen: the end of an instruction, the start of the next. */
	static boolean atBoundary(Actor actor, int[] state) {
		return point(actor, state) instanceof DecisionPoint decision
				&& Parts.bodies(decision).stream().anyMatch(Standing::executes);
	}

	private static boolean executes(Stmt body) {
		if (body instanceof Execute) {
			return true;
		}
		if (body instanceof Block block) {
			return block.statements().stream().anyMatch(Standing::executes);
		}
		return body instanceof If branch && (executes(branch.then()) || executes(branch.otherwise()));
	}
}
