package trapline.machine.explore;

import trapline.machine.Domain;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Execution;
import trapline.machine.stmt.SpecialStmt;
import trapline.machine.stmt.Stmt;

/** Faster forms of the statements that bodies consist of. */
final class FastStmt {
	private FastStmt() {
	}

	/** An assignment to a variable. */
	static Stmt assign(Slot slot, Expr value) {
		Assign general = new Assign(slot, value);
		Domain domain = slot.variable().domain();
		if (value instanceof Const constant) {
			return domain.contains(constant.value()) ? new Set(general, slot.index(), constant.value()) : general;
		}
		return new Compute(general, slot.index(), domain, value);
	}

	private static final class Set extends SpecialStmt {
		private final int slot;
		private final int value;

		Set(Assign general, int slot, int value) {
			super(general);
			this.slot = slot;
			this.value = value;
		}

		@Override
		public int run(int[] state, Execution execution) {
			execution.store(state, slot, value);
			return FALL_THROUGH;
		}
	}

	private static final class Compute extends SpecialStmt {
		private final Assign general;
		private final int slot;
		private final int low;
		private final int high;
		private final Expr value;

		Compute(Assign general, int slot, Domain domain, Expr value) {
			super(general);
			this.general = general;
			this.slot = slot;
			this.value = value;
			low = domain.low();
			high = domain.high();
		}

		@Override
		public int run(int[] state, Execution execution) {
			int computed = value.eval(state);
			if (computed < low || computed > high) {
				return general.run(state, execution);
			}
			execution.store(state, slot, computed);
			return FALL_THROUGH;
		}
	}

	/** Statements one after the other. */
	static final class Sequence extends SpecialStmt {
		private final Stmt[] statements;

		Sequence(Block general) {
			super(general);
			statements = general.statements().toArray(new Stmt[0]);
		}

		@Override
		public int run(int[] state, Execution execution) {
			for (Stmt statement : statements) {
				int target = statement.run(state, execution);
				if (target != FALL_THROUGH) {
					return target;
				}
			}
			return FALL_THROUGH;
		}
	}
}
