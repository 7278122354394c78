package trapline.machine.explore.form;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.Machine;
import trapline.machine.Parts;
import trapline.machine.RuleRef;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.expr.Expr;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.If;
import trapline.machine.stmt.MarkStmt;
import trapline.machine.stmt.Ruled;
import trapline.machine.stmt.Say;
import trapline.machine.stmt.Stmt;

/**
 * Which variables can matter to a search: all that are not ghosts, and the ghosts that a condition, a hazard or a check reads,
 * directly or through an assignment to a variable that matters.
 */
final class Relevance {
	private final Machine machine;
	private final SlotSet needed = new SlotSet();

	private Relevance(Machine machine) {
		this.machine = machine;
	}

	static Relevance of(Machine machine) {
		Relevance relevance = new Relevance(machine);
		List<Stmt> bodies = new ArrayList<>();
		machine.variables().stream().filter(v -> !v.ghost()).map(Variable::slot).forEach(relevance.needed::add);
		machine.actors().forEach(a -> a.points().forEach(p -> {
			Parts.conditions(p).forEach(relevance::need);
			bodies.addAll(Parts.bodies(p));
		}));
		machine.arrivals().forEach(a -> {
			relevance.need(a.guard());
			bodies.add(a.body());
		});
		machine.hazards().forEach(h -> relevance.need(h.when()));
		machine.checks().stream().filter(c -> c.condition() != null).forEach(c -> relevance.need(c.condition()));
		relevance.close(bodies);
		return relevance;
	}

	private void need(Expr expr) {
		expr.reads(needed);
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

	/** Whether this is a ghost that nothing asks for. */
	boolean droppable(int slot) {
		return machine.variables().get(slot).ghost() && !needed.contains(slot);
	}
}
