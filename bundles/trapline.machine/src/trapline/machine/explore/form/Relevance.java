package trapline.machine.explore.form;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.Machine;
import trapline.machine.Parts;
import trapline.machine.RuleRef;
import trapline.machine.Scope;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.explore.domains.ActiveValues;
import trapline.machine.expr.Expr;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.If;
import trapline.machine.stmt.MarkStmt;
import trapline.machine.stmt.Ruled;
import trapline.machine.stmt.Say;
import trapline.machine.stmt.Stmt;

/**
 * Which variables can matter to a search: those that a condition, a hazard or a check reads, directly or through an assignment to
 * a variable that matters; what scenarios share in memory, for people compare it at the end; and variables that are not ghosts,
 * as long as an assignment to them may be an error.
 */
final class Relevance {
	private final Machine machine;
	/** Null if nothing is known of values: then all that are not ghosts matter. */
	private final ActiveValues active;
	private final SlotSet needed = new SlotSet();

	private Relevance(Machine machine, ActiveValues active) {
		this.machine = machine;
		this.active = active;
	}

	/** Of a Machine of which no more is known than what it says. */
	static Relevance of(Machine machine) {
		return of(machine, null, true);
	}

	/**
	 * @param active the values that variables can hold; null if that is not known
	 * @param ends whether what scenarios share in memory matters by itself
	 */
	static Relevance of(Machine machine, ActiveValues active, boolean ends) {
		Relevance relevance = new Relevance(machine, active);
		List<Stmt> bodies = new ArrayList<>();
		machine.variables().stream().filter(v -> !v.ghost() && (active == null || ends && v.scope() == Scope.VM)).map(Variable::slot)
				.forEach(relevance.needed::add);
		machine.actors().forEach(a -> a.points().forEach(p -> {
			Parts.conditions(p).forEach(relevance::need);
			bodies.addAll(Parts.bodies(p));
		}));
		machine.actors().forEach(a -> relevance.needed.add(a.control().index()));
		machine.arrivals().forEach(a -> {
			relevance.need(a.guard());
			bodies.add(a.body());
			if (a.budget() != null) {
				relevance.needed.add(a.budget().index());
			}
		});
		bodies.forEach(relevance::keep);
		machine.hazards().forEach(h -> relevance.need(h.when()));
		machine.checks().stream().filter(c -> c.condition() != null).forEach(c -> relevance.need(c.condition()));
		relevance.close(bodies);
		return relevance;
	}

	private void need(Expr expr) {
		expr.reads(needed);
	}

	/** What is written otherwise than by assignments, or perhaps with an error, stays. */
	private void keep(Stmt stmt) {
		if (stmt instanceof Block block) {
			block.statements().forEach(this::keep);
		} else if (stmt instanceof If branch) {
			keep(branch.then());
			keep(branch.otherwise());
		} else if (stmt instanceof Ruled ruled) {
			keep(ruled.body());
		} else if (!(stmt instanceof Assign assign) || active != null && !ghost(assign) && !active.succeeds(assign)) {
			stmt.writes(needed);
		}
	}

	private boolean ghost(Assign assign) {
		SlotSet writes = new SlotSet();
		assign.writes(writes);
		return writes.slots().allMatch(s -> machine.variables().get(s).ghost());
	}

	private void close(List<Stmt> bodies) {
		long before;
		do {
			before = needed.slots().count();
			bodies.forEach(this::follow);
		} while (needed.slots().count() > before);
	}

	private void follow(Stmt stmt) {
		if (stmt instanceof Block block) {
			block.statements().forEach(this::follow);
		} else if (stmt instanceof If branch) {
			if (matters(branch)) {
				need(branch.condition());
			}
			follow(branch.then());
			follow(branch.otherwise());
		} else if (stmt instanceof Ruled ruled) {
			follow(ruled.body());
		} else if (matters(stmt)) {
			stmt.reads(needed);
			stmt.writes(needed);
		}
	}

	/** Whether a search could notice that the statement is missing. */
	boolean matters(Stmt stmt) {
		if (stmt instanceof Block block) {
			return block.statements().stream().anyMatch(this::matters);
		} else if (stmt instanceof If branch) {
			return matters(branch.then()) || matters(branch.otherwise());
		} else if (stmt instanceof Ruled ruled) {
			return watched(ruled.rule()) || matters(ruled.body());
		} else if (stmt instanceof Say || stmt instanceof MarkStmt) {
			return false;
		} else if (stmt instanceof Assign assign) {
			SlotSet writes = new SlotSet();
			assign.writes(writes);
			return writes.intersects(needed);
		}
		return true;
	}

	/** Whether a hazard is looked for at a rule. */
	boolean watched(RuleRef rule) {
		return machine.hazards().stream().anyMatch(h -> rule.id().equals(h.rule()));
	}

	/** Whether nothing asks for a variable. */
	boolean droppable(int slot) {
		return !machine.variables().get(slot).scratch() && !needed.contains(slot);
	}
}
