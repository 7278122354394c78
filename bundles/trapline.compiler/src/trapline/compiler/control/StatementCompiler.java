package trapline.compiler.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import trapline.compiler.CompileError;
import trapline.compiler.expr.Binding;
import trapline.compiler.expr.ExpressionCompiler;
import trapline.compiler.expr.ExpressionText;
import trapline.compiler.expr.Fold;
import trapline.compiler.expr.Scope;
import trapline.compiler.expr.Typed;
import trapline.compiler.state.ActorScope;
import trapline.compiler.state.Storage;
import trapline.compiler.state.World;
import trapline.compiler.types.ValueType;
import trapline.machine.RuleRef;
import trapline.machine.Template;
import trapline.machine.expr.Const;
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
import trapline.machine.stmt.Say;
import trapline.machine.stmt.Stmt;
import trapline.model.semantics.CallStatement;
import trapline.model.semantics.Cascade;
import trapline.model.semantics.ChooseStatement;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Goto;
import trapline.model.semantics.IfStatement;
import trapline.model.semantics.MarkStatement;
import trapline.model.semantics.Param;
import trapline.model.semantics.Proc;
import trapline.model.semantics.Statement;
import trapline.model.semantics.Step;

/** Statements of rules as statements of the Machine, for one actor. */
final class StatementCompiler {
	private final World world;
	private final ExpressionCompiler expressions;
	private final ActorScope actor;
	private final Targets targets;
	private final Levels levels;
	private final Marks marks;
	private final Deque<Proc> open = new ArrayDeque<>();

	/** @param targets where the statements can go on; null if they belong to an arrival, which cannot */
	StatementCompiler(World world, ExpressionCompiler expressions, ActorScope actor, Targets targets, Levels levels) {
		this.world = world;
		this.expressions = expressions;
		this.actor = actor;
		this.targets = targets;
		this.levels = levels;
		marks = new Marks(expressions, actor);
	}

	/** A block; null is an empty one. */
	Stmt block(trapline.model.semantics.Block block, Scope scope) {
		List<Stmt> statements = new ArrayList<>();
		if (block != null) {
			for (Statement statement : block.getStatements()) {
				world.problems().guard(() -> add(statement, scope, statements));
			}
		}
		return block(statements);
	}

	private static Stmt block(List<Stmt> statements) {
		List<Stmt> flat = new ArrayList<>();
		statements.forEach(s -> flat.addAll(s instanceof Block b ? b.statements() : List.of(s)));
		return flat.isEmpty() ? Block.EMPTY : flat.size() == 1 ? flat.get(0) : new Block(flat);
	}

	private void add(Statement statement, Scope scope, List<Stmt> into) {
		if (statement instanceof trapline.model.semantics.Assign assign) {
			assign(assign, scope, into);
		} else if (statement instanceof IfStatement branch) {
			into.add(branch(branch, scope));
		} else if (statement instanceof Goto jump) {
			jump(jump, scope, into);
		} else if (statement instanceof CallStatement call) {
			call(call, scope, into);
		} else if (statement instanceof trapline.model.semantics.Execute) {
			into.add(execute(statement));
		} else if (statement instanceof ChooseStatement choose) {
			into.add(choose(choose, scope));
		} else if (statement instanceof trapline.model.semantics.Say say) {
			into.add(new Say(marks.template(say.getText(), say.getArguments(), scope, say)));
		} else {
			into.add(marks.mark((MarkStatement) statement, scope));
		}
	}

	private void assign(trapline.model.semantics.Assign assign, Scope scope, List<Stmt> into) {
		Typed place = expressions.place(assign.getTarget(), scope.seeingGhosts());
		boolean ghost = Ghosts.isGhost((Place) place.expr());
		if (!ghost) {
			// the index of a place is as much an influence as the value
			place = expressions.place(assign.getTarget(), scope);
		}
		Expr value = expressions.compile(assign.getValue(), scope.ghosts(ghost), place.type()).expr();
		levels.assign((Place) place.expr(), value, into);
	}

	private Stmt branch(IfStatement branch, Scope scope) {
		boolean ghost = Ghosts.onlyHistory(branch, expressions, scope);
		Expr condition = expressions.condition(branch.getCondition(), scope.ghosts(ghost));
		if (condition instanceof Const constant) {
			return block(constant.value() != 0 ? branch.getThen() : branch.getOtherwise(), scope);
		}
		return new If(condition, block(branch.getThen(), scope), block(branch.getOtherwise(), scope));
	}

	private void jump(Goto jump, Scope scope, List<Stmt> into) {
		if (targets == null) {
			throw new CompileError(jump, "an arrival only sets latches: it cannot go to " + jump.getTarget().getName());
		}
		int entry = targets.entry(jump.getTarget());
		List<Param> params = jump.getTarget() instanceof Proc proc ? proc.getParams()
				: jump.getTarget() instanceof Cascade cascade ? cascade.getParams() : List.of();
		List<Slot> places = new ArrayList<>();
		List<Expr> values = new ArrayList<>();
		arity(params, jump.getArguments(), jump, jump.getTarget().getName());
		for (int i = 0; i < params.size(); i++) {
			Param param = params.get(i);
			Storage.Scalar storage = actor.param(param);
			if (storage == null) {
				throw new CompileError(jump, "parameter " + param.getName() + " of " + jump.getTarget().getName()
						+ " needs a type to be entered by goto");
			}
			Expression argument = argument(params, jump.getArguments(), i);
			places.add(storage.slot());
			values.add(expressions.compile(argument, scope, storage.type()).expr());
		}
		if (places.size() == 1) {
			into.add(new Assign(places.get(0), values.get(0)));
		} else if (!places.isEmpty()) {
			into.add(new ParallelAssign(places, values));
		}
		into.add(new Jump(entry, jump.getTarget().getName()));
	}

	private static void arity(List<Param> params, List<Expression> arguments, EObject where, String name) {
		long needed = params.stream().filter(p -> p.getInitial() == null).count();
		if (arguments.size() > params.size() || arguments.size() < needed) {
			throw new CompileError(where, name + " takes " + params.size() + " arguments, not " + arguments.size());
		}
	}

	private static Expression argument(List<Param> params, List<Expression> arguments, int i) {
		return i < arguments.size() ? arguments.get(i) : params.get(i).getInitial();
	}

	/** The steps of a procedure as part of this one: typed parameters are values, others stand for what is written. */
	private void call(CallStatement call, Scope scope, List<Stmt> into) {
		if (!(call.getTarget() instanceof Proc proc)) {
			throw new CompileError(call, "only a proc can be called; " + ExpressionText.of(call.getTarget()) + " is none");
		}
		if (open.contains(proc)) {
			throw new CompileError(call, "proc " + proc.getName() + " calls itself; use goto");
		}
		arity(proc.getParams(), call.getArguments(), call, proc.getName());
		actor.ensureProc(proc);
		Scope inner = StepsCompiler.procScope(proc, actor);
		for (int i = 0; i < proc.getParams().size(); i++) {
			Param param = proc.getParams().get(i);
			Expression argument = argument(proc.getParams(), call.getArguments(), i);
			inner = inner.with(param.getName(), binding(param, argument, scope, into));
		}
		open.push(proc);
		try {
			for (Step step : proc.getSteps()) {
				inlined(step, inner, into);
			}
		} finally {
			open.pop();
		}
	}

	private Binding binding(Param param, Expression argument, Scope scope, List<Stmt> into) {
		if (param.getType() == null) {
			return new Binding.Written(argument, scope, null);
		}
		ValueType type = expressions.type(param.getType(), scope);
		Typed value = expressions.compile(argument, scope, type);
		if (!value.isConstant()) {
			Slot held = world.builder().addScratch(param.getName(), type.domain());
			into.add(new Assign(held, value.expr()));
			value = new Typed(held, type);
		}
		return new Binding.Value(value);
	}

	private void inlined(Step step, Scope scope, List<Stmt> into) {
		if (!world.rules().inForce(step)) {
			return;
		}
		Expr guard = expressions.condition(world.rules().guard(step, step.getGuard()), scope);
		if (Fold.isFalse(guard)) {
			return;
		}
		RuleRef rule = world.rules().ref(step);
		Stmt body = block(world.rules().body(step, step.getBody()), scope);
		Stmt ruled = rule == null ? body : new Ruled(rule, body);
		into.add(Fold.isTrue(guard) ? ruled : new If(guard, ruled));
	}

	private Stmt execute(Statement where) {
		if (targets == null || targets.counters() == null) {
			throw new CompileError(where, "the platform runs no software here: its processor names no pc and next");
		}
		return new Execute(targets.counters().pc(), targets.counters().next());
	}

	private Stmt choose(ChooseStatement choose, Scope scope) {
		Typed place = expressions.place(choose.getTarget(), scope);
		ValueType type = expressions.type(choose.getType(), scope);
		if (type.values().length == 0) {
			throw new CompileError(choose, "there is no value of " + type + " to choose");
		}
		if (!place.type().same(type)) {
			throw new CompileError(choose, ExpressionText.of(choose.getTarget()) + " is " + place.type() + ", not " + type);
		}
		return new Choose((Place) place.expr(), type.values(), ExpressionText.type(choose.getType()));
	}
}
