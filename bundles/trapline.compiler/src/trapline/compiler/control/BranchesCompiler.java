package trapline.compiler.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import trapline.compiler.CompileError;
import trapline.compiler.expr.Binding;
import trapline.compiler.expr.ExpressionCompiler;
import trapline.compiler.expr.Fold;
import trapline.compiler.expr.Scope;
import trapline.compiler.expr.Typed;
import trapline.compiler.report.LaneNames;
import trapline.compiler.state.ActorScope;
import trapline.compiler.state.World;
import trapline.machine.Candidate;
import trapline.machine.CascadePoint;
import trapline.machine.ChoicePoint;
import trapline.machine.DecisionPoint;
import trapline.machine.Loser;
import trapline.machine.Template;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Stmt;
import trapline.model.semantics.Blocker;
import trapline.model.semantics.Cascade;
import trapline.model.semantics.CascadeCheck;
import trapline.model.semantics.Choice;
import trapline.model.semantics.Decision;
import trapline.model.semantics.Option;
import trapline.model.semantics.Stage;

/** Decisions, choices and cascades: one control point each. */
final class BranchesCompiler {
	private final World world;
	private final ExpressionCompiler expressions;
	private final ActorScope actor;
	private final StatementCompiler statements;
	private final Map<Blocker, trapline.machine.Blocker> blockers = new HashMap<>();

	BranchesCompiler(World world, ExpressionCompiler expressions, ActorScope actor, StatementCompiler statements) {
		this.world = world;
		this.expressions = expressions;
		this.actor = actor;
		this.statements = statements;
	}

	DecisionPoint decision(Decision decision, int next) {
		Scope scope = Scope.of(actor);
		List<Candidate> candidates = new ArrayList<>();
		for (trapline.model.semantics.Candidate candidate : world.semantics().candidates(decision)) {
			if (world.rules().inForce(candidate)) {
				world.problems().guard(() -> candidates.add(candidate(candidate, scope)));
			}
		}
		DecisionPoint.Otherwise otherwise = decision.getOtherwise() == null ? null
				: new DecisionPoint.Otherwise(expressions.condition(decision.getOtherwiseGuard(), scope),
						statements.block(decision.getOtherwise(), scope));
		return new DecisionPoint(decision.getName(), world.rules().ref(decision), candidates, otherwise, next, null, null);
	}

	private Candidate candidate(trapline.model.semantics.Candidate candidate, Scope outer) {
		Scope scope = outer;
		List<Assign> lets = new ArrayList<>();
		if (candidate.getBinding() != null) {
			Typed value = expressions.compile(candidate.getBinding().getValue(), scope, null);
			String name = candidate.getBinding().getName();
			Slot held = world.builder().addScratch(name, value.type().domain());
			lets.add(new Assign(held, value.expr()));
			scope = scope.with(name, new Binding.Value(new Typed(held, value.type())));
		}
		Expr when = expressions.condition(world.rules().guard(candidate, candidate.getGuard()), scope);
		List<trapline.machine.Blocker> by = new ArrayList<>();
		for (Blocker blocker : candidate.getBlockers()) {
			if (world.rules().inForce(blocker)) {
				trapline.machine.Blocker compiled = blocker(blocker);
				if (!Fold.isFalse(compiled.condition())) {
					by.add(compiled);
				}
			}
		}
		return new Candidate(Double.parseDouble(candidate.getRank()), candidate.getName(), world.rules().ref(candidate), lets,
				when, by, loser(candidate), statements.block(world.rules().body(candidate, candidate.getBody()), scope));
	}

	private static Loser loser(trapline.model.semantics.Candidate candidate) {
		if (candidate.getLoser() == null) {
			return Loser.PENDING;
		}
		for (Loser loser : Loser.values()) {
			if (loser.name().toLowerCase(Locale.ROOT).equals(candidate.getLoser())) {
				return loser;
			}
		}
		throw new CompileError(candidate, "a loser is pending, discarded or lost, not " + candidate.getLoser());
	}

	private trapline.machine.Blocker blocker(Blocker blocker) {
		if (blocker.getLetter().length() != 1) {
			throw new CompileError(blocker, "the letter of a blocker is one character, not \"" + blocker.getLetter() + "\"");
		}
		trapline.machine.Blocker known = blockers.get(blocker);
		if (known == null) {
			String lane = blocker.getLane() == null ? null : LaneNames.id(actor, blocker.getLane());
			known = new trapline.machine.Blocker(blocker.getName(), blocker.getLetter().charAt(0), lane,
					world.rules().ref(blocker),
					expressions.condition(world.rules().guard(blocker, blocker.getCondition()), Scope.of(actor)));
			blockers.put(blocker, known);
		}
		return known;
	}

	ChoicePoint choice(Choice choice, int next) {
		Scope scope = Scope.of(actor);
		List<ChoicePoint.Option> options = new ArrayList<>();
		for (Option option : choice.getOptions()) {
			if (world.rules().inForce(option)) {
				world.problems().guard(() -> options.add(new ChoicePoint.Option(option.getId(), world.rules().ref(option),
						expressions.condition(world.rules().guard(option, option.getGuard()), scope),
						statements.block(world.rules().body(option, option.getBody()), scope))));
			}
		}
		return new ChoicePoint(choice.getName(), options, next, null, null);
	}

	CascadePoint cascade(Cascade cascade, Scope scope, int next) {
		List<CascadePoint.Stage> stages = new ArrayList<>();
		for (Stage stage : cascade.getStages()) {
			List<CascadePoint.Line> lines = new ArrayList<>();
			for (CascadeCheck check : stage.getChecks()) {
				if (world.rules().inForce(check)) {
					world.problems().guard(() -> lines.add(check(check, stage, scope)));
				}
			}
			Stmt fails = stage.getFails() == null ? null : statements.block(stage.getFails(), scope);
			stages.add(new CascadePoint.Stage(stage.getName(), stage.isAnyOrder(), lines, fails));
		}
		Template event = cascade.isEvent() ? Template.of(EventNames.of(cascade.getName())) : null;
		return new CascadePoint(cascade.getName(), world.rules().ref(cascade), stages,
				statements.block(cascade.getPasses(), scope), next, event, null);
	}

	private CascadePoint.Line check(CascadeCheck check, Stage stage, Scope scope) {
		boolean overridden = world.rules().override(check) != null;
		if (check.getFails() == null && stage.getFails() == null && !overridden) {
			throw new CompileError(check, "nothing says what happens when this check fails: write else { } behind it, or fails { } at the stage");
		}
		Stmt otherwise = check.getFails() == null && !overridden ? null
				: statements.block(world.rules().body(check, check.getFails()), scope);
		return new CascadePoint.Line(world.rules().ref(check),
				expressions.condition(world.rules().guard(check, check.getCondition()), scope), otherwise);
	}
}
