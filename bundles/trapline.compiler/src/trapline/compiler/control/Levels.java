package trapline.compiler.control;

import java.util.ArrayList;
import java.util.List;
import trapline.compiler.expr.Fold;
import trapline.compiler.state.ActorScope;
import trapline.compiler.state.Storage;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Place;
import trapline.machine.expr.Slot;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Stmt;

/** The number of running handlers: when one is left, its variables have their initial values again for the next. */
final class Levels {
	private final ActorScope actor;
	private final Storage.Scalar level;

	/** @param level the variable that counts; null if the platform has none */
	Levels(ActorScope actor, Storage.Scalar level) {
		this.actor = actor;
		this.level = level;
	}

	/** Adds what has to happen before a place gets a value. */
	void beforeAssign(Place place, Expr value, List<Stmt> into) {
		if (level == null || !level.slot().equals(place) || actor.activation().isEmpty() || rises(value)) {
			return;
		}
		List<Stmt> left = new ArrayList<>();
		for (int at = level.type().low() + 1; at <= level.type().high(); at++) {
			Expr leaves = Fold.binary(Binary.Op.AND, Fold.binary(Binary.Op.LT, value, Const.of(at)),
					Fold.binary(Binary.Op.LE, Const.of(at), level.slot()));
			left.add(new If(leaves, reset(at)));
		}
		into.add(new If(Fold.binary(Binary.Op.LT, value, level.slot()), new Block(left)));
	}

	private boolean rises(Expr value) {
		return value instanceof Binary b && b.op() == Binary.Op.ADD && level.slot().equals(b.left())
				&& b.right() instanceof Const c && c.value() > 0;
	}

	private Stmt reset(int at) {
		List<Stmt> all = new ArrayList<>();
		for (Storage.Array array : actor.activation()) {
			Slot slot = array.slots().get(at);
			if (slot != null) {
				all.add(new Assign(slot, Const.of(slot.variable().initial(), array.type().domain())));
			}
		}
		return new Block(all);
	}
}
