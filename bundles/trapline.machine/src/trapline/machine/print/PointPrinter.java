package trapline.machine.print;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import trapline.machine.Actor;
import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.CascadePoint;
import trapline.machine.ChoicePoint;
import trapline.machine.ControlPoint;
import trapline.machine.DecisionPoint;
import trapline.machine.RuleRef;
import trapline.machine.StepPoint;
import trapline.machine.StopPoint;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.stmt.Stmt;

/** Prints the control points of one actor. */
final class PointPrinter {
	private static final String INDENT = "      ";

	private final Actor actor;
	private final Consumer<String> out;

	PointPrinter(Actor actor, Consumer<String> out) {
		this.actor = actor;
		this.out = out;
	}

	/** A rule id before a body; empty for glue. */
	static String rule(RuleRef rule) {
		return rule == null ? "" : rule.id() + " ";
	}

	void print(int number) {
		ControlPoint point = actor.points().get(number);
		String origin = point.origin() == null ? "" : "  // " + point.origin().block() + ": " + point.origin().text();
		out.accept("  " + number + " " + kind(point) + " " + point.label() + origin);
		if (point.event() != null) {
			out.accept(INDENT + "begins event " + point.event());
		}
		if (point instanceof StepPoint step) {
			out.accept(INDENT + rule(step.rule()) + when(step.guard()) + body(step.body()));
		} else if (point instanceof DecisionPoint decision) {
			decision(decision);
		} else if (point instanceof ChoicePoint choice) {
			choice.options().forEach(o -> out.accept(INDENT + "option " + o.name() + " " + rule(o.rule()) + when(o.when())
					+ body(o.body())));
		} else if (point instanceof CascadePoint cascade) {
			cascade(cascade);
		}
		if (point.next() >= 0) {
			out.accept(INDENT + "next " + point.next() + " " + actor.points().get(point.next()).label());
		}
	}

	private static String kind(ControlPoint point) {
		if (point instanceof StepPoint) {
			return "step";
		} else if (point instanceof DecisionPoint) {
			return "decision";
		} else if (point instanceof ChoicePoint) {
			return "choice";
		} else if (point instanceof StopPoint) {
			return "stop";
		}
		return "cascade";
	}

	private static String when(Expr guard) {
		return guard.equals(Const.TRUE) ? "" : "when " + guard + " ";
	}

	private static String body(Stmt body) {
		String text = body.toString();
		return text.isEmpty() ? "{ }" : "{ " + text + " }";
	}

	private void decision(DecisionPoint decision) {
		for (Candidate c : decision.candidates()) {
			String lets = c.lets().stream().map(l -> "let " + l.place() + " = " + l.value() + " ").collect(Collectors.joining());
			String rank = c.rank() == Math.rint(c.rank()) ? Long.toString((long) c.rank()) : Double.toString(c.rank());
			out.accept(INDENT + "rank " + rank + " " + c.name() + " " + rule(c.rule()) + lets + "when " + c.when());
			for (Blocker b : c.blockers()) {
				out.accept(INDENT + "  blocked by " + b.name() + " '" + b.letter() + "' " + rule(b.rule()) + ": " + b.condition());
			}
			out.accept(INDENT + "  loser " + c.loser().name().toLowerCase(java.util.Locale.ROOT) + " " + body(c.body()));
		}
		if (decision.otherwise() != null) {
			out.accept(INDENT + "otherwise " + when(decision.otherwise().guard()) + body(decision.otherwise().body()));
		}
	}

	private void cascade(CascadePoint cascade) {
		for (CascadePoint.Stage s : cascade.stages()) {
			String fails = s.fails() == null ? "" : " fails " + body(s.fails());
			out.accept(INDENT + "stage " + s.name() + (s.anyOrder() ? " any order" : " ordered") + fails);
			for (CascadePoint.Line l : s.lines()) {
				String otherwise = l.otherwise() == null ? "" : " else " + body(l.otherwise());
				out.accept(INDENT + "  check " + rule(l.rule()) + ": " + l.condition() + otherwise);
			}
		}
		out.accept(INDENT + "passes " + rule(cascade.rule()) + body(cascade.passes()));
	}
}
