package trapline.compiler.control;

import java.util.ArrayList;
import java.util.List;
import trapline.compiler.expr.Binding;
import trapline.compiler.expr.ExpressionCompiler;
import trapline.compiler.expr.Fold;
import trapline.compiler.expr.Scope;
import trapline.compiler.state.ActorScope;
import trapline.compiler.state.World;
import trapline.machine.ActorBuilder;
import trapline.machine.Origin;
import trapline.machine.RuleRef;
import trapline.machine.StepPoint;
import trapline.machine.Template;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Execute;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Jump;
import trapline.machine.stmt.Ruled;
import trapline.machine.stmt.Stmt;
import trapline.model.semantics.Proc;
import trapline.model.semantics.Step;
import trapline.model.semantics.Variable;

/** Sequences of micro-steps: one control point each. */
final class StepsCompiler {
	/**
	 * What the points of a sequence have in common.
	 *
	 * @param label what they are called
	 * @param next where the last one goes on
	 * @param event the event that the first one begins; null for none
	 * @param origin the instruction they belong to; null for none
	 * @param completion what happens when the sequence has run to its end; null for nothing
	 */
	record Frame(String label, int next, Template event, Origin origin, Stmt completion) {
	}

	private final World world;
	private final ExpressionCompiler expressions;
	private final ActorScope actor;
	private final StatementCompiler statements;

	StepsCompiler(World world, ExpressionCompiler expressions, ActorScope actor, StatementCompiler statements) {
		this.world = world;
		this.expressions = expressions;
		this.actor = actor;
		this.statements = statements;
	}

	/** The names inside a procedure, without its parameters. */
	static Scope procScope(Proc proc, ActorScope actor) {
		Scope scope = Scope.of(actor);
		for (Variable local : proc.getLocals()) {
			scope = scope.with(local.getName(), new Binding.Local(local));
		}
		return scope;
	}

	/** A step as it is at each place where its sequence stands. */
	record Compiled(RuleRef rule, Expr guard, Stmt body) {
		boolean ends() {
			return Fold.isTrue(guard) && alwaysJumps(body);
		}
	}

	/** Compiles the steps of a sequence that are in force; what can never run is left out. */
	List<Compiled> compile(List<Step> steps, Scope scope) {
		List<Compiled> compiled = new ArrayList<>();
		for (Step step : steps) {
			if (world.rules().inForce(step) && (compiled.isEmpty() || !compiled.get(compiled.size() - 1).ends())) {
				world.problems().guard(() -> compile(step, scope, compiled));
			}
		}
		return compiled;
	}

	/** Fills the points of a sequence, the first of which has been reserved. */
	void fill(int entry, List<Compiled> steps, Frame frame) {
		List<Compiled> compiled = new ArrayList<>(steps);
		if (frame.completion() != null) {
			complete(compiled, frame.completion());
		}
		if (compiled.isEmpty()) {
			compiled.add(new Compiled(null, Const.FALSE, Block.EMPTY));
		}
		ActorBuilder builder = actor.builder();
		int point = entry;
		for (int i = 0; i < compiled.size(); i++) {
			Compiled step = compiled.get(i);
			boolean last = i == compiled.size() - 1;
			int next = last ? frame.next() : builder.reserve(frame.label() + " " + (i + 2));
			String label = step.rule() != null ? step.rule().id() : frame.label() + " " + (i + 1);
			builder.fill(point, new StepPoint(label, step.rule(), step.guard(), step.body(), next,
					i == 0 ? frame.event() : null, frame.origin()));
			point = next;
		}
	}

	private void compile(Step step, Scope scope, List<Compiled> into) {
		Expr guard = expressions.condition(world.rules().guard(step, step.getGuard()), scope);
		if (!Fold.isFalse(guard)) {
			Stmt body = statements.block(world.rules().body(step, step.getBody()), scope);
			into.add(new Compiled(world.rules().ref(step), guard, body));
		}
	}

	private static void complete(List<Compiled> steps, Stmt completion) {
		int end = steps.size() - 1;
		if (end < 0 || !Fold.isTrue(steps.get(end).guard())) {
			steps.add(new Compiled(null, Const.TRUE, completion));
			return;
		}
		Compiled last = steps.get(end);
		Stmt body = last.ends() ? Block.of(completion, last.body()) : Block.of(last.body(), completion);
		steps.set(end, new Compiled(last.rule(), last.guard(), body));
	}

	private static boolean alwaysJumps(Stmt stmt) {
		if (stmt instanceof Jump || stmt instanceof Execute) {
			return true;
		} else if (stmt instanceof Block block) {
			return block.statements().stream().anyMatch(StepsCompiler::alwaysJumps);
		} else if (stmt instanceof Ruled ruled) {
			return alwaysJumps(ruled.body());
		}
		return stmt instanceof If branch && alwaysJumps(branch.then()) && alwaysJumps(branch.otherwise());
	}
}
