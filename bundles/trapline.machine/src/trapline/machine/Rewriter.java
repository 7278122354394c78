package trapline.machine;

import java.util.List;
import java.util.stream.IntStream;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Stmt;

/** Rebuilds a Machine with other expressions and bodies. */
final class Rewriter {
	private final Rewriting rewriting;

	Rewriter(Rewriting rewriting) {
		this.rewriting = rewriting;
	}

	Machine machine(Machine m) {
		List<Actor> actors = m.actors().stream().map(a -> new Actor(a.index(), a.name(), a.control(), a.start(),
				points(a), a.positions(), a.opening())).toList();
		List<Hazard> hazards = m.hazards().stream().map(h -> new Hazard(h.id(), h.sentence(), h.citations(), h.warning(),
				h.owner(), h.actor(), h.rule(), expr(h.when()), h.source())).toList();
		List<Check> checks = m.checks().stream().map(c -> c.condition() == null ? c
				: new Check(c.kind(), c.text(), expr(c.condition()), null, c.source())).toList();
		return new Machine(m.name(), m.variables().stream().map(rewriting::variable).toList(), actors, IntStream.range(0, m.arrivals().size()).mapToObj(i -> arrival(i, m.arrivals().get(i))).toList(), hazards,
				checks, m.lanes(), m.symmetric());
	}

	private List<ControlPoint> points(Actor actor) {
		return IntStream.range(0, actor.points().size()).mapToObj(i -> {
			ControlPoint point = actor.points().get(i);
			return rewriting.reached(actor, i) ? new Rewriter(rewriting.at(actor, i)).point(point) : new StopPoint(point.label(), point.origin());
		}).toList();
	}

	private Expr expr(Expr expr) {
		return rewriting.expr(expr);
	}

	private Stmt body(Stmt body) {
		return body == null ? null : rewriting.body(body);
	}

	private Arrival arrival(int number, Arrival a) {
		Expr guard = rewriting.guard(number, a.guard());
		return new Arrival(a.name(), a.target(), a.budget(), guard, a.rule(), bodyIf(guard, a.body()), a.mustCome(), a.source());
	}

	private ControlPoint point(ControlPoint point) {
		if (point instanceof StepPoint s) {
			Expr guard = expr(s.guard());
			return new StepPoint(s.label(), s.rule(), guard, bodyIf(guard, s.body()), s.next(), s.event(), s.origin());
		} else if (point instanceof DecisionPoint d) {
			DecisionPoint.Otherwise o = d.otherwise() == null ? null : otherwise(d.otherwise());
			return new DecisionPoint(d.label(), d.rule(), d.candidates().stream().map(this::candidate).toList(), o, d.next(),
					d.event(), d.origin());
		} else if (point instanceof ChoicePoint c) {
			return new ChoicePoint(c.label(), c.options().stream().map(this::option).toList(), c.next(), c.event(), c.origin());
		} else if (point instanceof CascadePoint c) {
			return new CascadePoint(c.label(), c.rule(), c.stages().stream().map(this::stage).toList(), body(c.passes()),
					c.next(), c.event(), c.origin());
		}
		return point;
	}

	/** The body of what a condition allows; empty if it never does. */
	private Stmt bodyIf(Expr condition, Stmt body) {
		return is(condition, false) ? Block.EMPTY : body(body);
	}

	private static boolean is(Expr condition, boolean truth) {
		return condition instanceof Const constant && constant.value() != 0 == truth;
	}

	private DecisionPoint.Otherwise otherwise(DecisionPoint.Otherwise o) {
		Expr guard = expr(o.guard());
		return new DecisionPoint.Otherwise(guard, bodyIf(guard, o.body()));
	}

	private ChoicePoint.Option option(ChoicePoint.Option o) {
		Expr when = expr(o.when());
		return new ChoicePoint.Option(o.name(), o.rule(), when, bodyIf(when, o.body()));
	}

	private Candidate candidate(Candidate c) {
		Expr when = expr(c.when());
		List<Blocker> blockers = c.blockers().stream()
				.map(b -> new Blocker(b.name(), b.letter(), b.lane(), b.rule(), expr(b.condition()))).toList();
		boolean never = is(when, false) || blockers.stream().anyMatch(b -> is(b.condition(), true));
		return new Candidate(c.rank(), c.name(), c.rule(), c.lets().stream().map(l -> new Assign(l.place(), expr(l.value()))).toList(),
				when, blockers, c.loser(), never ? Block.EMPTY : body(c.body()));
	}

	/** What runs where a check fails that never does is left out. */
	private CascadePoint.Stage stage(CascadePoint.Stage s) {
		List<CascadePoint.Line> lines = s.lines().stream().map(this::line).toList();
		boolean never = lines.stream().allMatch(l -> l.otherwise() != null || is(l.condition(), true));
		return new CascadePoint.Stage(s.name(), s.anyOrder(), lines, never && s.fails() != null ? Block.EMPTY : body(s.fails()));
	}

	private CascadePoint.Line line(CascadePoint.Line l) {
		Expr condition = expr(l.condition());
		return new CascadePoint.Line(l.rule(), condition, is(condition, true) && l.otherwise() != null ? Block.EMPTY : body(l.otherwise()));
	}
}
