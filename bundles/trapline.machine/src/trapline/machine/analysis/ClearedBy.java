package trapline.machine.analysis;

import trapline.machine.SlotSet;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.expr.Unary;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Ruled;
import trapline.machine.stmt.Stmt;

/**
 * Whether a place can make a condition false. Looks through conditions on a single variable ({@code busy}, {@code !open},
 * {@code mode == idle}) and assignments of constants; everything else counts as possible.
 * A rule that runs as part of another is a place of its own and does not count for the outer one.
 */
final class ClearedBy {
	private final Expr condition;
	private final int slot;

	ClearedBy(Expr condition) {
		this.condition = condition;
		slot = single(condition);
	}

	private static int single(Expr e) {
		if (e instanceof Slot s) {
			return s.index();
		} else if (e instanceof Unary u) {
			return single(u.operand());
		} else if (e instanceof Binary b && b.right() instanceof Const) {
			return single(b.left());
		}
		return -1;
	}

	boolean possible(RuleUse use) {
		if (slot < 0) {
			return true;
		}
		boolean counted = use.arrival() != null && use.arrival().budget() != null
				&& use.arrival().budget().index() == slot;
		boolean control = use.actor() != null && use.actor().control().index() == slot;
		return counted || control || possible(use.body());
	}

	private boolean possible(Stmt stmt) {
		if (stmt instanceof Block block) {
			return block.statements().stream().anyMatch(this::possible);
		} else if (stmt instanceof If branch) {
			return possible(branch.then()) || possible(branch.otherwise());
		} else if (stmt instanceof Ruled) {
			return false;
		}
		SlotSet writes = new SlotSet();
		stmt.writes(writes);
		if (!writes.contains(slot)) {
			return false;
		}
		return !(stmt instanceof Assign assign && assign.place() instanceof Slot place
				&& assign.value() instanceof Const constant && keeps(place, constant));
	}

	/** Whether the condition, which depends on this one variable only, stays true. */
	private boolean keeps(Slot place, Const constant) {
		int[] state = new int[place.index() + 1];
		state[place.index()] = constant.value();
		return condition.test(state);
	}
}
