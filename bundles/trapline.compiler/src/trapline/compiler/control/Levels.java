package trapline.compiler.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import trapline.compiler.expr.Fold;
import trapline.compiler.state.ActorScope;
import trapline.compiler.state.Storage;
import trapline.machine.Variable;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Place;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Stmt;

/**
 * The number of running handlers. A handler begins with fresh variables of its own; when it is left, they have their initial
 * values again, so that states that differ only in what nobody will read are one.
 */
final class Levels {
	private final ActorScope actor;
	private final Storage.Scalar level;

	/** @param level the variable that counts; null if the platform has none */
	Levels(ActorScope actor, Storage.Scalar level) {
		this.actor = actor;
		this.level = level;
	}

	/** Adds an assignment, with what it means for variables of handlers. */
	void assign(Place place, Expr value, List<Stmt> into) {
		boolean counts = level != null && level.slot().equals(place) && !actor.activation().isEmpty();
		if (counts && !steps(value, Binary.Op.ADD)) {
			Stmt leaves = new Block(reset());
			into.add(steps(value, Binary.Op.SUB) ? leaves : new If(Fold.binary(Binary.Op.LT, value, level.slot()), leaves));
		}
		into.add(new Assign(place, value));
		if (counts && steps(value, Binary.Op.ADD)) {
			into.addAll(reset());
		}
	}

	/** Whether a value is the level, so many higher or lower. */
	private boolean steps(Expr value, Binary.Op op) {
		return value instanceof Binary b && b.op() == op && level.slot().equals(b.left()) && b.right() instanceof Const c
				&& c.value() > 0;
	}

	private List<Stmt> reset() {
		List<Stmt> all = new ArrayList<>();
		for (Storage.Array array : actor.activation()) {
			Variable any = array.elements().variables().stream().filter(Objects::nonNull).findFirst().orElseThrow();
			all.add(new Assign((Place) array.at(level.slot()), Const.of(any.initial(), array.type().domain())));
		}
		return all;
	}
}
