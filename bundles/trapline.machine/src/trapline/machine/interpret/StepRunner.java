package trapline.machine.interpret;

import trapline.machine.Actor;
import trapline.machine.RuleRef;
import trapline.machine.SemanticsError;
import trapline.machine.StepListener;
import trapline.machine.StepPoint;
import trapline.machine.expr.Expr;
import trapline.machine.stmt.Consulted;
import trapline.machine.stmt.Stmt;

/** Runs a {@link StepPoint}. */
final class StepRunner extends Runner {
	private final Expr guard;
	private final StepPoint step;

	StepRunner(Actor actor, StepPoint step) {
		super(actor, step);
		this.step = step;
		guard = step.guard();
	}

	boolean ready(int[] state) {
		try {
			return guard.test(state);
		} catch (SemanticsError e) {
			throw e.at(step.rule(), source());
		}
	}

	/** Only asked where the guard is true: elsewhere the actor does not stand here. */
	@Override
	int first(int[] state) {
		return 0;
	}

	@Override
	int ways() {
		return 1;
	}

	@Override
	Stmt body(int way) {
		return step.body();
	}

	@Override
	RuleRef rule(int way) {
		return step.rule();
	}

	@Override
	void explain(int way, int[] state, StepListener listener) {
		Consulted.report(guard, state, listener);
	}
}
