package trapline.compiler.report;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import trapline.machine.Actor;
import trapline.machine.Domain;
import trapline.machine.MachineBuilder;
import trapline.machine.Parts;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Ruled;
import trapline.machine.stmt.Stmt;

/**
 * Which variables can ever have another value than their initial one. A variable to which only its initial value is ever
 * assigned is a constant, too: a request bit that some rule clears and none sets.
 */
public final class Changes {
	private final MachineBuilder machine;
	private final SlotSet changing = new SlotSet();
	/** Positions of the same instruction share what it does. */
	private final Set<Stmt> followed = Collections.newSetFromMap(new IdentityHashMap<>());

	/** @param draft what the Machine will be built from, all its control points and arrivals complete */
	public Changes(MachineBuilder draft) {
		machine = draft;
		for (Actor actor : draft.actors()) {
			changing.add(actor.control().index());
			actor.points().forEach(p -> Parts.bodies(p).forEach(this::follow));
		}
		draft.arrivals().forEach(a -> {
			follow(a.body());
			if (a.budget() != null) {
				changing.add(a.budget().index());
			}
		});
	}

	private void follow(Stmt stmt) {
		if (!followed.add(stmt)) {
			return;
		}
		if (stmt instanceof Block block) {
			block.statements().forEach(this::follow);
		} else if (stmt instanceof If branch) {
			follow(branch.then());
			follow(branch.otherwise());
		} else if (stmt instanceof Ruled ruled) {
			follow(ruled.body());
		} else if (stmt instanceof Assign assign && assign.value() instanceof Const only) {
			SlotSet writes = new SlotSet();
			stmt.writes(writes);
			writes.slots().filter(s -> only.value() != machine.variables().get(s).initial()).forEach(changing::add);
		} else {
			stmt.writes(changing);
		}
	}

	/** Whether the value of an expression can change. */
	public boolean canChange(Expr expr) {
		SlotSet reads = new SlotSet();
		expr.reads(reads);
		return reads.intersects(changing);
	}

	/** Leaves variables that never change their initial value only, so that no state has room for another. */
	public void narrow() {
		for (Variable variable : List.copyOf(machine.variables())) {
			if (!variable.scratch() && !changing.contains(variable.slot())) {
				machine.narrow(new Slot(variable), new Domain(variable.initial(), variable.initial(), variable.domain().names()));
			}
		}
	}
}
