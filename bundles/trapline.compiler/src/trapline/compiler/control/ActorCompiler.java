package trapline.compiler.control;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.eclipse.emf.ecore.EObject;
import trapline.compiler.CompileError;
import trapline.compiler.elements.Semantics;
import trapline.compiler.expr.Binding;
import trapline.compiler.expr.ExpressionCompiler;
import trapline.compiler.expr.Scope;
import trapline.compiler.state.ActorScope;
import trapline.compiler.state.StateBuilder;
import trapline.compiler.state.Storage;
import trapline.compiler.state.World;
import trapline.machine.Template;
import trapline.machine.expr.Slot;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.semantics.Cascade;
import trapline.model.semantics.Choice;
import trapline.model.semantics.Decision;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Param;
import trapline.model.semantics.Proc;
import trapline.model.semantics.Reference;
import trapline.model.semantics.Symbol;

/** All control points of one processor: its boundary, whatever can be reached from there, and its software. */
public final class ActorCompiler implements Targets {
	private final World world;
	private final ExpressionCompiler expressions;
	private final ActorScope actor;
	private final Levels levels;
	private final Counters counters;
	private final StepsCompiler steps;
	private final BranchesCompiler branches;
	private final Map<Symbol, Integer> entries = new HashMap<>();
	private final Queue<Symbol> waiting = new ArrayDeque<>();
	private int boundary;

	public ActorCompiler(World world, ExpressionCompiler expressions, StateBuilder state, ActorScope actor) {
		this.world = world;
		this.expressions = expressions;
		this.actor = actor;
		levels = new Levels(actor, state.scalarRole("level", actor));
		Storage.Scalar pc = state.scalarRole("pc", actor);
		Storage.Scalar next = state.scalarRole("next", actor);
		counters = pc == null || next == null ? null : new Counters(pc.slot(), next.slot());
		StatementCompiler statements = new StatementCompiler(world, expressions, actor, this, levels);
		steps = new StepsCompiler(world, expressions, actor, statements);
		branches = new BranchesCompiler(world, expressions, actor, statements);
	}

	/** @param completions per statement whose completion is waited for, the variable that tells it */
	public void compile(Map<SoftwareStatement, Slot> completions) {
		boundary = entry(role("boundary"));
		actor.builder().start(boundary);
		if (!actor.listing().lines().isEmpty()) {
			if (counters == null) {
				throw new CompileError(actor.vcpu(), "this platform runs no software: its processor names no pc and next");
			}
			new LineCompiler(world, expressions, actor, steps, counters, entry(role("retire"))).compile(completions);
		}
		while (!waiting.isEmpty()) {
			Symbol target = waiting.remove();
			world.problems().guard(() -> fill(target));
		}
	}

	/** Statements of the environment, which cannot jump. */
	StatementCompiler arrivalStatements() {
		return new StatementCompiler(world, expressions, actor, null, levels);
	}

	private Symbol role(String role) {
		Expression value = world.semantics().role(role);
		EObject where = value == null ? world.semantics().scenario() : value;
		Symbol symbol = value instanceof Reference reference ? control(reference.getSymbol()) : null;
		if (symbol == null) {
			throw new CompileError(where, value == null ? "the platform has no processor { " + role + " = ...; }"
					: "role " + role + " of the processor must be a decision, choice, cascade or proc");
		}
		return symbol;
	}

	private Symbol control(Symbol named) {
		if (named == null || named.eIsProxy()) {
			return null;
		}
		Semantics semantics = world.semantics();
		for (Class<? extends Symbol> kind : java.util.List.of(Decision.class, Choice.class, Cascade.class, Proc.class)) {
			Symbol found = semantics.named(kind, named.getName());
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@Override
	public int entry(Symbol target) {
		Integer known = entries.get(target);
		if (known == null) {
			known = actor.builder().reserve(target.getName());
			entries.put(target, known);
			waiting.add(target);
			if (target instanceof Proc || target instanceof Cascade) {
				actor.ensureProc(target);
			}
		}
		return known;
	}

	@Override
	public Counters counters() {
		return counters;
	}

	private void fill(Symbol target) {
		int entry = entries.get(target);
		if (target instanceof Proc proc) {
			Template event = proc.isEvent() ? Template.of(EventNames.of(proc.getName())) : null;
			Scope scope = params(proc.getParams(), StepsCompiler.procScope(proc, actor));
			steps.fill(entry, steps.compile(proc.getSteps(), scope), new StepsCompiler.Frame(proc.getName(), boundary, event, null, null));
		} else if (target instanceof Decision decision) {
			actor.builder().fill(entry, branches.decision(decision, boundary));
		} else if (target instanceof Choice choice) {
			actor.builder().fill(entry, branches.choice(choice, boundary));
		} else if (target instanceof Cascade cascade) {
			actor.builder().fill(entry, branches.cascade(cascade, params(cascade.getParams(), Scope.of(actor)), boundary));
		} else {
			throw new CompileError(target, target.getName() + " is nothing that a goto can lead to");
		}
	}

	private static Scope params(Iterable<Param> params, Scope outer) {
		Scope scope = outer;
		for (Param param : params) {
			scope = scope.with(param.getName(), new Binding.Param(param));
		}
		return scope;
	}
}
