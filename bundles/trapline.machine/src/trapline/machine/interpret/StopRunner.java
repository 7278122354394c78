package trapline.machine.interpret;

import trapline.machine.Actor;
import trapline.machine.RuleRef;
import trapline.machine.StopPoint;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Stmt;

/** Runs a {@link StopPoint}: never. */
final class StopRunner extends Runner {
	StopRunner(Actor actor, StopPoint point) {
		super(actor, point);
	}

	@Override
	int first(int[] state) {
		return NONE;
	}

	@Override
	int ways() {
		return 0;
	}

	@Override
	Stmt body(int way) {
		return Block.EMPTY;
	}

	@Override
	RuleRef rule(int way) {
		return null;
	}
}
