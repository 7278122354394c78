package trapline.machine.explore.form;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.Actor;
import trapline.machine.ControlPoint;
import trapline.machine.Machine;
import trapline.machine.Parts;
import trapline.machine.Position;
import trapline.machine.RuleRef;
import trapline.machine.Scope;
import trapline.machine.SlotSet;
import trapline.machine.StepPoint;
import trapline.machine.Variable;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Place;
import trapline.machine.expr.Slot;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Choose;
import trapline.machine.stmt.Execute;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Jump;
import trapline.machine.stmt.ParallelAssign;
import trapline.machine.stmt.Ruled;
import trapline.machine.stmt.Stmt;

/**
 * Which variables of an actor no longer matter where it stands: whatever it does next, it writes them before it reads them, and
 * nobody else reads them; and elements of arrays to which nothing leads in the state at hand. What scenarios share in memory always matters where people compare it at the end.
 */
public final class Liveness {
	private final Machine machine;
	private final Footprints footprints;
	private final boolean ends;
	private final List<List<SlotSet>> dead = new ArrayList<>();
	private final List<Leading> leading = new ArrayList<>();

	/** @param ends whether what scenarios share in memory always matters */
	Liveness(Machine machine, Footprints footprints, boolean ends) {
		this.machine = machine;
		this.ends = ends;
		this.footprints = footprints;
		for (Actor actor : machine.actors()) {
			SlotSet own = own(actor);
			List<SlotSet> mine = new ArrayList<>();
			for (SlotSet live : new Flow(actor).solve()) {
				SlotSet rest = own.copy();
				rest.removeAll(live);
				mine.add(rest);
			}
			dead.add(mine);
			leading.add(new Leading(machine, footprints, actor, own));
		}
	}

	/** The variables that no longer matter when an actor stands at a control point. */
	public SlotSet dead(Actor actor, int point) {
		return dead.get(actor.index()).get(point);
	}

	/** Of arrays of which an actor may still need some elements when it stands at a control point: which, in the state at hand. */
	public List<KeptElements> kept(Actor actor, int point) {
		return leading.get(actor.index()).at(point);
	}

	/** Variables that change, that people do not compare, and that nobody but this actor reads. */
	private SlotSet own(Actor actor) {
		SlotSet own = new SlotSet();
		SlotSet touched = footprints.actor(actor).writes();
		for (Variable variable : machine.variables()) {
			if (!variable.scratch() && !(ends && variable.scope() == Scope.VM) && touched.contains(variable.slot())
					&& machine.written().contains(variable.slot()) && variable.domain().bits() > 0) {
				own.add(variable.slot());
			}
		}
		own.removeAll(footprints.others(actor).reads());
		own.removeAll(footprints.watched());
		machine.actors().forEach(a -> own.remove(a.control().index()));
		return own;
	}

	/** Backward through the control points of one actor until nothing changes. */
	private final class Flow {
		private final Actor actor;
		private final List<SlotSet> live = new ArrayList<>();
		private SlotSet anyInstruction = new SlotSet();

		Flow(Actor actor) {
			this.actor = actor;
			actor.points().forEach(p -> live.add(new SlotSet()));
		}

		List<SlotSet> solve() {
			boolean changed = true;
			while (changed) {
				changed = false;
				anyInstruction = new SlotSet();
				actor.positions().stream().map(Position::entry).distinct().forEach(e -> anyInstruction.addAll(live.get(e)));
				for (int i = live.size() - 1; i >= 0; i--) {
					SlotSet before = before(actor.points().get(i));
					if (!before.equals(live.get(i))) {
						live.set(i, before);
						changed = true;
					}
				}
			}
			return live;
		}

		private SlotSet before(ControlPoint point) {
			SlotSet before = new SlotSet();
			Parts.conditions(point).forEach(c -> c.reads(before));
			point.rules().forEach(r -> footprints.hazards(r, actor, before));
			SlotSet after = point.next() < 0 ? new SlotSet() : live.get(point.next());
			Parts.bodies(point).forEach(b -> before.addAll(before(b, after)));
			if (point instanceof StepPoint step && !always(step.guard())) {
				before.addAll(after);
			}
			return before;
		}

		private static boolean always(Expr guard) {
			return guard instanceof Const constant && constant.value() != 0;
		}

		private SlotSet before(Stmt stmt, SlotSet after) {
			if (stmt instanceof Block block) {
				SlotSet at = after;
				for (int i = block.statements().size() - 1; i >= 0; i--) {
					at = before(block.statements().get(i), at);
				}
				return at;
			} else if (stmt instanceof If branch) {
				SlotSet before = before(branch.then(), after).copy();
				before.addAll(before(branch.otherwise(), after));
				branch.condition().reads(before);
				return before;
			} else if (stmt instanceof Ruled ruled) {
				return ruled(ruled.rule(), before(ruled.body(), after));
			} else if (stmt instanceof Jump jump) {
				return live.get(jump.target());
			} else if (stmt instanceof Execute execute) {
				SlotSet before = anyInstruction.copy();
				execute.reads(before);
				return before;
			}
			return simple(stmt, after);
		}

		private SlotSet ruled(RuleRef rule, SlotSet body) {
			SlotSet before = body.copy();
			footprints.hazards(rule, actor, before);
			return before;
		}

		private SlotSet simple(Stmt stmt, SlotSet after) {
			SlotSet before = after.copy();
			if (stmt instanceof Assign assign) {
				kill(assign.place(), before);
			} else if (stmt instanceof Choose choose) {
				kill(choose.place(), before);
			} else if (stmt instanceof ParallelAssign parallel) {
				parallel.places().forEach(p -> kill(p, before));
			}
			stmt.reads(before);
			return before;
		}

		private void kill(Place place, SlotSet live) {
			if (place instanceof Slot slot) {
				live.remove(slot.index());
			}
		}
	}
}
