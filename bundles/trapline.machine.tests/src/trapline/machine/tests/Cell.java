package trapline.machine.tests;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.Actor;
import trapline.machine.ActorBuilder;
import trapline.machine.Arrival;
import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.CascadePoint;
import trapline.machine.ControlPoint;
import trapline.machine.DecisionPoint;
import trapline.machine.Domain;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.MachineBuilder;
import trapline.machine.Position;
import trapline.machine.RuleRef;
import trapline.machine.Scope;
import trapline.machine.SourceSpan;
import trapline.machine.StepListener;
import trapline.machine.StepPoint;
import trapline.machine.Template;
import trapline.machine.Variable;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.MarkKind;
import trapline.machine.stmt.Stmt;

/** A Machine with one actor under construction, and a listener that writes down what it is told, for tests of single features. */
final class Cell {
	static final SourceSpan SOURCE = new SourceSpan("test.trapsem", 3, 5, 7);

	final MachineBuilder builder = new MachineBuilder("cell");
	final ActorBuilder actor = builder.addActor("p");

	Slot bool(String name, int initial) {
		return builder.addVariable(name, Scope.CPU, "p", Domain.BOOL, initial, false, "");
	}

	Slot number(String name, int high) {
		return builder.addVariable(name, Scope.CPU, "p", Domain.range(0, high), 0, false, "");
	}

	static RuleRef rule(String id) {
		return new RuleRef(id, "sentence of " + id, List.of("BOOK 1"), SOURCE, null);
	}

	static Assign set(Slot slot, int value) {
		return new Assign(slot, Const.of(value));
	}

	static StepPoint step(String label, Expr guard, Stmt body, int next) {
		return new StepPoint(label, rule("R-" + label), guard, body, next, Template.of("event " + label), null);
	}

	/** Steps with the first enabled choice. */
	static List<String> step(Machine machine, int[] state) {
		return step(machine, state, 0);
	}

	/** Steps with this enabled choice and gives what was told. */
	static List<String> step(Machine machine, int[] state, int choice) {
		Told told = new Told();
		machine.step(state, machine.enabled(state).get(choice), told);
		return told.lines;
	}

	/** Writes down everything in words; writes of control slots are left out. */
	static final class Told implements StepListener {
		final List<String> lines = new ArrayList<>();

		@Override
		public void skipped(Actor a, StepPoint point) {
			lines.add("skips " + point.label());
		}

		@Override
		public void eventBegins(Actor a, String label, ControlPoint point) {
			lines.add("begins " + label);
		}

		@Override
		public void blocked(Actor a, DecisionPoint decision, Candidate candidate, List<Blocker> by) {
			lines.add(candidate.name() + " blocked by " + by.stream().map(Blocker::name).toList());
		}

		@Override
		public void outranked(Actor a, DecisionPoint decision, Candidate loser, Candidate winner) {
			lines.add(loser.name() + " outranked by " + winner.name());
		}

		@Override
		public void decided(Actor a, DecisionPoint decision, Candidate winner) {
			lines.add("winner " + (winner == null ? "none" : winner.name()));
		}

		@Override
		public void checkFailed(Actor a, CascadePoint cascade, CascadePoint.Stage stage, CascadePoint.Line line,
				boolean decides) {
			lines.add(line.rule().id() + " fails" + (decides ? " and decides" : ""));
		}

		@Override
		public void arrives(Arrival arrival) {
			lines.add("arrives " + arrival.name());
		}

		@Override
		public void hazard(Hazard hazard) {
			lines.add("hazard " + hazard.id());
		}

		@Override
		public void fired(Actor a, RuleRef rule) {
			lines.add("fires " + rule.id());
		}

		@Override
		public void consulted(RuleRef row) {
			lines.add("row " + row.id());
		}

		@Override
		public void executes(Actor a, Position position) {
			lines.add("executes " + position.text());
		}

		@Override
		public void chosen(Variable variable, int value) {
			lines.add("chooses " + variable.name() + " = " + value);
		}

		@Override
		public void write(Variable variable, int before, int after) {
			if (!variable.name().endsWith(".control")) {
				lines.add(variable.name() + " " + before + " -> " + after);
			}
		}

		@Override
		public void said(String text) {
			lines.add("says " + text);
		}

		@Override
		public void marked(String lane, MarkKind kind, String text) {
			lines.add("marks " + lane + " " + kind.keyword() + " " + text);
		}
	}
}
