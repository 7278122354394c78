package trapline.machine.print.transitions;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.Actor;
import trapline.machine.Candidate;
import trapline.machine.CascadePoint;
import trapline.machine.ChoicePoint;
import trapline.machine.ControlPoint;
import trapline.machine.DecisionPoint;
import trapline.machine.Machine;
import trapline.machine.StepPoint;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Unary;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;

/** The control points of one actor as ways and paths. */
final class PointPaths {
	private final Actor actor;
	private final PathBuilder builder;

	PointPaths(Machine machine, Actor actor) {
		this.actor = actor;
		builder = new PathBuilder(machine, actor);
	}

	/** The ways on from a point at which the actor stands; none from the end. */
	List<Way> ways(int number) {
		ControlPoint point = actor.points().get(number);
		if (point instanceof StepPoint step) {
			return List.of(way(number, step.guard(), builder.rule(step.rule(), step.body(), step.next())));
		} else if (point instanceof DecisionPoint decision) {
			return List.of(way(number, enabled(decision), decision(decision, 0)));
		} else if (point instanceof CascadePoint cascade) {
			return List.of(way(number, Const.TRUE, cascade(cascade)));
		} else if (point instanceof ChoicePoint choice) {
			List<Way> ways = new ArrayList<>();
			for (ChoicePoint.Option option : choice.options()) {
				String name = option.name().isEmpty() ? "" : ": " + option.name();
				ways.add(new Way(actor, number, ways.size(), point.label() + name, Titles.of(point) + name
						+ Titles.sentence(option.rule()), option.when(), builder.rule(option.rule(), option.body(), choice.next())));
			}
			return ways;
		}
		return List.of();
	}

	private Way way(int number, Expr enabled, Path path) {
		ControlPoint point = actor.points().get(number);
		return new Way(actor, number, 0, point.label(), Titles.full(point), enabled, path);
	}

	/** What happens at a point that belongs to the transition before it. */
	Path fused(int number) {
		ControlPoint point = actor.points().get(number);
		if (point instanceof CascadePoint cascade) {
			return cascade(cascade);
		}
		StepPoint step = (StepPoint) point;
		Path body = builder.rule(step.rule(), step.body(), step.next());
		if (step.guard() instanceof Const constant) {
			return constant.value() != 0 ? body : passed(step);
		}
		return new Path(List.of(), new End.Fork(step.guard(), body, passed(step)));
	}

	private static Path passed(StepPoint step) {
		return new Path(List.of(), new End.Goto(step.next()));
	}

	private static Expr enabled(DecisionPoint decision) {
		Expr any = decision.otherwise() == null ? Const.FALSE : decision.otherwise().guard();
		if (any instanceof Const constant && constant.value() != 0) {
			return Const.TRUE;
		}
		for (int i = decision.candidates().size() - 1; i >= 0; i--) {
			Candidate candidate = decision.candidates().get(i);
			Expr wins = new Substitution(candidate.lets()).in(wins(candidate));
			any = any.equals(Const.FALSE) ? wins : Binary.or(wins, any);
		}
		return any;
	}

	private static Expr wins(Candidate candidate) {
		Expr wins = candidate.when();
		for (var blocker : candidate.blockers()) {
			wins = Binary.and(wins, Unary.not(blocker.condition()));
		}
		return wins;
	}

	/** The candidates from a rank on; only asked where one of them wins or {@code otherwise} runs. */
	private Path decision(DecisionPoint decision, int from) {
		if (from == decision.candidates().size()) {
			return decision.otherwise() == null ? new Path(List.of(), new End.Goto(decision.next()))
					: builder.rule(decision.rule(), decision.otherwise().body(), decision.next());
		}
		Candidate candidate = decision.candidates().get(from);
		Path body = builder.rule(candidate.rule(), candidate.body(), decision.next());
		List<Act> lets = new ArrayList<>();
		for (Assign let : candidate.lets()) {
			lets.addAll(builder.acts(let));
		}
		return new Path(lets, new End.Fork(wins(candidate), body, decision(decision, from + 1)));
	}

	private Path cascade(CascadePoint cascade) {
		Path path = builder.rule(cascade.rule(), cascade.passes() == null ? Block.EMPTY : cascade.passes(), cascade.next());
		for (int s = cascade.stages().size() - 1; s >= 0; s--) {
			CascadePoint.Stage stage = cascade.stages().get(s);
			for (int l = stage.lines().size() - 1; l >= 0; l--) {
				CascadePoint.Line line = stage.lines().get(l);
				Path fails = builder.rule(line.rule(), line.otherwise() != null ? line.otherwise() : stage.fails(), cascade.next());
				path = new Path(List.of(), new End.Fork(line.condition(), path, fails));
			}
		}
		return path;
	}
}
