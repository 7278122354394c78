package trapline.machine.explore.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import trapline.machine.Actor;
import trapline.machine.Machine;
import trapline.machine.Rewriting;
import trapline.machine.Variable;
import trapline.machine.explore.domains.ActiveValues;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Place;
import trapline.machine.expr.Slot;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Choose;
import trapline.machine.stmt.If;
import trapline.machine.stmt.ParallelAssign;
import trapline.machine.stmt.Ruled;
import trapline.machine.stmt.Stmt;

/** Leaves out what a search cannot notice, folds constants, and unrolls quantifiers. */
final class Specialisation implements Rewriting {
	private final Machine machine;
	private final Relevance relevance;
	private final Folding folding;
	/** Null if it is not known what values variables can hold. */
	private final ActiveValues active;

	/** Of a Machine of which no more is known than what it says. */
	Specialisation(Machine machine, Relevance relevance) {
		this(machine, relevance, null, e -> null);
	}

	/** @param active the values that variables can hold */
	Specialisation(Machine machine, Relevance relevance, ActiveValues active) {
		this(machine, relevance, active, active::only);
	}

	private Specialisation(Machine machine, Relevance relevance, ActiveValues active, Function<Expr, Integer> only) {
		this.machine = machine;
		this.relevance = relevance;
		this.active = active;
		folding = new Folding(machine, only);
	}

	@Override
	public Rewriting at(Actor actor, int point) {
		return active == null ? this : new Specialisation(machine, relevance, active, active.only(actor, point));
	}

	@Override
	public Variable variable(Variable variable) {
		return active == null ? variable : variable.withDomain(active.domain(variable));
	}

	@Override
	public boolean reached(Actor actor, int point) {
		return active == null || active.reached(actor, point);
	}

	@Override
	public Expr expr(Expr expr) {
		return folding.fold(expr);
	}

	@Override
	public Stmt body(Stmt body) {
		List<Stmt> flat = new ArrayList<>();
		flatten(body, flat);
		if (flat.size() == 1) {
			return flat.get(0);
		}
		return flat.isEmpty() ? Block.EMPTY : new Block(flat);
	}

	private void flatten(Stmt stmt, List<Stmt> into) {
		if (!relevance.matters(stmt)) {
			return;
		}
		if (stmt instanceof Block block) {
			block.statements().forEach(s -> flatten(s, into));
		} else if (stmt instanceof If branch) {
			conditional(branch, into);
		} else if (stmt instanceof Ruled ruled) {
			ruled(ruled, into);
		} else {
			into.add(simple(stmt));
		}
	}

	private void ruled(Ruled ruled, List<Stmt> into) {
		if (relevance.watched(ruled.rule())) {
			into.add(new Ruled(ruled.rule(), body(ruled.body())));
		} else {
			flatten(ruled.body(), into);
		}
	}

	private void conditional(If branch, List<Stmt> into) {
		Expr condition = expr(branch.condition());
		if (condition instanceof Const constant) {
			flatten(constant.value() != 0 ? branch.then() : branch.otherwise(), into);
		} else {
			into.add(new If(condition, body(branch.then()), body(branch.otherwise())));
		}
	}

	private Stmt simple(Stmt stmt) {
		if (stmt instanceof Assign assign) {
			return new Assign(place(assign.place()), expr(assign.value()));
		} else if (stmt instanceof ParallelAssign parallel) {
			return new ParallelAssign(parallel.places(), parallel.values().stream().map(this::expr).toList());
		} else if (stmt instanceof Choose choose) {
			return choose.at(place(choose.place()));
		}
		return stmt;
	}

	/** An element stays an element if its index is not constant; the index itself is made faster. */
	private Place place(Place place) {
		if (folding.fold(place) instanceof Slot slot && place instanceof Element) {
			return slot;
		}
		return place instanceof Element element ? element.at(expr(element.index())) : place;
	}
}
