package trapline.machine.explore.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import trapline.machine.Actor;
import trapline.machine.ControlPoint;
import trapline.machine.Expressions;
import trapline.machine.Parts;
import trapline.machine.Position;
import trapline.machine.RuleRef;
import trapline.machine.SlotSet;
import trapline.machine.StepPoint;
import trapline.machine.explore.form.KeptElements.Link;
import trapline.machine.explore.form.KeptElements.Root;
import trapline.machine.explore.form.TrackedArrays.Spot;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
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

/** Backward through the control points of one actor: which elements may be read before they are written, until nothing changes. */
final class ElementFlow {
	private static final int MOST_ROOTS = 8;

	private final Actor actor;
	private final Footprints footprints;
	private final TrackedArrays arrays;
	private final List<Demand> demands = new ArrayList<>();
	private final Set<Link> links = new LinkedHashSet<>();
	/** Arrays of which some index is not known. */
	private final Set<Integer> refused = new TreeSet<>();
	private final SlotSet vague;
	private boolean failed;
	private Demand anyInstruction = new Demand();

	/** @param vague variables that others may change, and those that last for a step only */
	ElementFlow(Actor actor, Footprints footprints, TrackedArrays arrays, SlotSet vague) {
		this.actor = actor;
		this.vague = vague;
		this.footprints = footprints;
		this.arrays = arrays;
		actor.points().forEach(p -> demands.add(new Demand()));
	}

	void solve() {
		boolean changed = true;
		while (changed && !failed && refused.isEmpty()) {
			int known = links.size();
			changed = false;
			anyInstruction = new Demand();
			actor.positions().stream().map(Position::entry).distinct().forEach(e -> anyInstruction.addAll(demands.get(e)));
			for (int i = demands.size() - 1; i >= 0; i--) {
				Demand before = before(actor.points().get(i));
				if (!before.equals(demands.get(i))) {
					demands.set(i, before);
					changed = true;
				}
			}
			changed |= links.size() > known;
		}
	}

	/** Whether a chain may lead anywhere: then nothing is known. */
	boolean failed() {
		return failed || links.size() > 1;
	}

	/** Arrays that have to be left out; what was found counts only if there are none. */
	Set<Integer> refused() {
		return refused;
	}

	/** Positions that matter where the actor stands. */
	List<Root> roots(int point) {
		return demands.get(point).all();
	}

	/** The only link; null if there is none. */
	Link link() {
		return links.isEmpty() ? null : links.iterator().next();
	}

	private Demand before(ControlPoint point) {
		Demand before = new Demand();
		Parts.conditions(point).forEach(c -> read(c, before));
		point.rules().forEach(r -> hazards(r, before));
		Demand after = point.next() < 0 ? new Demand() : demands.get(point.next());
		Parts.bodies(point).forEach(b -> before.addAll(before(b, after)));
		if (point instanceof StepPoint step && !(step.guard() instanceof Const constant && constant.value() != 0)) {
			before.addAll(after);
		}
		before.arrays().stream().filter(a -> vague(before.of(a))).forEach(refused::add);
		failed |= vague(before.chained());
		return before;
	}

	/** Whether it is not known which positions these are, or they are too many: an index that is counted up has more and more. */
	private boolean vague(List<Root> roots) {
		return roots.size() > MOST_ROOTS || roots.stream().anyMatch(r -> r.slot() >= 0 && vague.contains(r.slot()));
	}

	private Demand before(Stmt stmt, Demand after) {
		if (stmt instanceof Block block) {
			Demand at = after;
			for (int i = block.statements().size() - 1; i >= 0; i--) {
				at = before(block.statements().get(i), at);
			}
			return at;
		} else if (stmt instanceof If branch) {
			Demand before = before(branch.then(), after).copy();
			before.addAll(before(branch.otherwise(), after));
			read(branch.condition(), before);
			return before;
		} else if (stmt instanceof Ruled ruled) {
			Demand before = before(ruled.body(), after).copy();
			hazards(ruled.rule(), before);
			return before;
		} else if (stmt instanceof Jump jump) {
			return demands.get(jump.target());
		} else if (stmt instanceof Execute execute) {
			return assigned(List.of(execute.next()), null, anyInstruction);
		}
		return simple(stmt, after);
	}

	private void hazards(RuleRef rule, Demand into) {
		footprints.hazardConditions(rule, actor, c -> read(c, into));
	}

	private Demand simple(Stmt stmt, Demand after) {
		Demand before;
		if (stmt instanceof Assign assign) {
			before = assigned(List.of(assign.place()), List.of(assign.value()), after);
		} else if (stmt instanceof ParallelAssign parallel) {
			before = assigned(parallel.places(), parallel.values(), after);
		} else if (stmt instanceof Choose choose) {
			before = assigned(List.of(choose.place()), null, after);
		} else {
			before = after.copy();
		}
		stmt.expressions(e -> {
			boolean place = stmt instanceof Assign assign && e == assign.place() || stmt instanceof Choose choose && e == choose.place()
					|| stmt instanceof ParallelAssign parallel && parallel.places().stream().anyMatch(p -> p == e);
			if (!place) {
				read(e, before);
			} else if (e instanceof Element element) {
				read(element.index(), before);
			}
		});
		return before;
	}

	/** @param values null for any values */
	private Demand assigned(List<? extends Place> places, List<Expr> values, Demand after) {
		Demand before = after.copy();
		for (int i = 0; i < places.size(); i++) {
			Place place = places.get(i);
			Spot element = place instanceof Slot slot ? arrays.element(slot.index()) : null;
			Expr value = values == null ? null : values.get(i);
			if (element != null) {
				stored(element.array(), element.root(), value, places.size() == 1, before);
			} else if (place instanceof Slot slot) {
				replaced(slot.index(), value, after, before);
			} else if (arrays.number((Element) place) >= 0) {
				List<Spot> index = arrays.index((Element) place);
				Root root = index != null && index.size() == 1 && index.get(0).plain() ? index.get(0).root() : null;
				stored(arrays.number((Element) place), root, value, places.size() == 1, before);
			}
		}
		return before;
	}

	/** A variable gets a value: positions that it named are now named by that. */
	private void replaced(int slot, Expr value, Demand after, Demand before) {
		for (int array : after.arrays()) {
			for (Root root : after.of(array)) {
				if (root.slot() == slot) {
					before.remove(array, root);
				}
			}
		}
		after.chained().stream().filter(r -> r.slot() == slot).forEach(before::unchain);
		for (int array : after.arrays()) {
			after.of(array).stream().filter(r -> r.slot() == slot).forEach(r -> demand(array, spots(value, r.offset()), before));
		}
		after.chained().stream().filter(r -> r.slot() == slot).forEach(r -> chain(spots(value, r.offset()), before));
	}

	private List<Spot> spots(Expr value, int more) {
		return value == null ? null : arrays.spots(value, more);
	}

	/**
	 * An element gets a value.
	 *
	 * @param root which one; null if that is not known
	 * @param alone whether nothing else is assigned at once, so that the position is that of the state before and behind
	 */
	private void stored(int array, Root root, Expr value, boolean alone, Demand before) {
		boolean same = root != null && alone;
		if (same) {
			before.remove(array, root);
		}
		List<Link> leading = links.stream().filter(l -> l.elements().equals(arrays.array(array))).toList();
		if (leading.isEmpty() || before.chained().isEmpty()) {
			return;
		}
		if (same && links.size() == 1) {
			before.unchain(root);
		}
		for (Link link : leading) {
			List<Spot> led = spots(value, link.offset());
			chain(led, before);
			for (int other = 0; led != null && other < arrays.count(); other++) {
				demand(other, led, before);
			}
		}
	}

	private void read(Expr expr, Demand into) {
		Expressions.each(expr, e -> {
			if (e instanceof Element element && arrays.number(element) >= 0) {
				demand(arrays.number(element), arrays.index(element), into);
			} else if (e instanceof Slot slot && arrays.element(slot.index()) != null) {
				into.add(arrays.element(slot.index()).array(), arrays.element(slot.index()).root());
			}
		});
	}

	private void demand(int array, List<Spot> spots, Demand into) {
		if (spots == null) {
			refused.add(array);
			return;
		}
		for (Spot spot : spots) {
			if (spot.plain()) {
				into.add(array, spot.root());
			} else {
				through(spot, into);
			}
		}
	}

	private void chain(List<Spot> spots, Demand into) {
		failed |= spots == null;
		for (Spot spot : spots == null ? List.<Spot>of() : spots) {
			if (spot.plain()) {
				into.chain(spot.root());
			} else {
				through(spot, into);
			}
		}
	}

	private void through(Spot spot, Demand into) {
		into.chain(spot.root());
		links.add(new Link(arrays.array(spot.array()), spot.offset()));
	}
}
