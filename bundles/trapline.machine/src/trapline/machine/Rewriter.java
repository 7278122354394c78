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
		return new Machine(m.name(), m.variables().stream().map(rewriting::variable).toList(), actors, m.arrivals().stream().map(this::arrival).toList(), hazards,
				checks, m.lanes());
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

	private Arrival arrival(Arrival a) {
		return new Arrival(a.name(), a.target(), a.budget(), expr(a.guard()), a.rule(), body(a.body()), a.mustCome(), a.source());
	}

	private ControlPoint point(ControlPoint point) {
		if (point instanceof StepPoint s) {
			Expr guard = expr(s.guard());
			boolean never = guard instanceof Const constant && constant.value() == 0;
			return new StepPoint(s.label(), s.rule(), guard, never ? Block.EMPTY : body(s.body()), s.next(), s.event(), s.origin());
		} else if (point instanceof DecisionPoint d) {
			DecisionPoint.Otherwise o = d.otherwise() == null ? null
					: new DecisionPoint.Otherwise(expr(d.otherwise().guard()), body(d.otherwise().body()));
			return new DecisionPoint(d.label(), d.rule(), d.candidates().stream().map(this::candidate).toList(), o, d.next(),
					d.event(), d.origin());
		} else if (point instanceof ChoicePoint c) {
			return new ChoicePoint(c.label(), c.options().stream().map(o -> new ChoicePoint.Option(o.name(), o.rule(),
					expr(o.when()), body(o.body()))).toList(), c.next(), c.event(), c.origin());
		} else if (point instanceof CascadePoint c) {
			return new CascadePoint(c.label(), c.rule(), c.stages().stream().map(this::stage).toList(), body(c.passes()),
					c.next(), c.event(), c.origin());
		}
		return point;
	}

	private Candidate candidate(Candidate c) {
		return new Candidate(c.rank(), c.name(), c.rule(),
				c.lets().stream().map(l -> new Assign(l.place(), expr(l.value()))).toList(), expr(c.when()),
				c.blockers().stream().map(b -> new Blocker(b.name(), b.letter(), b.lane(), b.rule(), expr(b.condition())))
						.toList(),
				c.loser(), body(c.body()));
	}

	private CascadePoint.Stage stage(CascadePoint.Stage s) {
		return new CascadePoint.Stage(s.name(), s.anyOrder(), s.lines().stream()
				.map(l -> new CascadePoint.Line(l.rule(), expr(l.condition()), body(l.otherwise()))).toList(), body(s.fails()));
	}
}
