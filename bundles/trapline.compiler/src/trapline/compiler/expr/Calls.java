package trapline.compiler.expr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import trapline.compiler.CompileError;
import trapline.compiler.operators.Operators;
import trapline.compiler.state.World;
import trapline.compiler.types.ValueType;
import trapline.machine.expr.Expr;
import trapline.machine.expr.IntOperator;
import trapline.machine.expr.OperatorCall;
import trapline.model.semantics.CallExpression;
import trapline.model.semantics.Definition;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Operator;
import trapline.model.semantics.Param;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.Table;

/** Applications of definitions, tables and operators. */
final class Calls {
	private final World world;
	private final ExpressionCompiler expressions;
	private final Tables tables;
	private final Deque<Definition> open = new ArrayDeque<>();

	Calls(World world, ExpressionCompiler expressions) {
		this.world = world;
		this.expressions = expressions;
		tables = new Tables(world, expressions);
	}

	Node apply(CallExpression call, Scope scope, ValueType expected) {
		Symbol function = call.getFunction();
		if (function instanceof Definition definition) {
			return new Node.Leaf(definition(definition, call.getArguments(), call, scope, expected));
		} else if (function instanceof Table table) {
			return new Node.OfRow(tables.compiled(table), keys(table, call, scope));
		} else if (function instanceof Operator operator) {
			return new Node.Leaf(operator(operator, call, scope));
		}
		throw new CompileError(call, ExpressionText.of(function) + " cannot be applied to arguments");
	}

	/** A definition with its parameters replaced by what is written as arguments. */
	Typed definition(Definition definition, List<Expression> arguments, EObject where, Scope scope, ValueType expected) {
		if (open.contains(definition)) {
			throw new CompileError(where, "definition " + definition.getName() + " refers to itself");
		}
		Scope inner = bind(definition.getParams(), arguments, scope.actor() == null ? Scope.global() : Scope.of(scope.actor()),
				scope, where, definition.getName()).ghosts(scope.seesGhosts());
		open.push(definition);
		try {
			return expressions.compile(definition.getValue(), inner, expected);
		} finally {
			open.pop();
		}
	}

	/** A scope with parameters standing for arguments as they are written. */
	Scope bind(List<Param> params, List<Expression> arguments, Scope inner, Scope outer, EObject where, String name) {
		if (arguments.size() > params.size()) {
			throw new CompileError(where, name + " takes " + params.size() + " arguments, not " + arguments.size());
		}
		Scope bound = inner;
		for (int i = 0; i < params.size(); i++) {
			Param param = params.get(i);
			Expression argument = i < arguments.size() ? arguments.get(i) : param.getInitial();
			if (argument == null) {
				throw new CompileError(where, "argument " + param.getName() + " of " + name + " is missing");
			}
			bound = bound.with(param.getName(), new Binding.Written(argument, i < arguments.size() ? outer : Scope.global(),
					expressions.type(param.getType(), outer)));
		}
		return bound;
	}

	private List<Expr> keys(Table table, CallExpression call, Scope scope) {
		arity(table.getParams().size(), call);
		List<Expr> keys = new ArrayList<>();
		for (int i = 0; i < table.getParams().size(); i++) {
			ValueType type = expressions.type(table.getParams().get(i).getType(), scope);
			keys.add(expressions.compile(call.getArguments().get(i), scope, type).expr());
		}
		return keys;
	}

	private Typed operator(Operator operator, CallExpression call, Scope scope) {
		IntOperator java = Operators.named(operator.getName());
		if (java == null) {
			throw new CompileError(call, "there is no operator " + operator.getName() + "; there are "
					+ String.join(", ", Operators.all().keySet().stream().sorted().toList()));
		}
		arity(java.arity(), call);
		List<Expr> arguments = call.getArguments().stream()
				.map(a -> expressions.compile(a, scope, ValueType.INT).expr()).toList();
		return new Typed(Fold.operator(new OperatorCall(java, arguments)), ValueType.INT);
	}

	private static void arity(int expected, CallExpression call) {
		if (call.getArguments().size() != expected) {
			throw new CompileError(call, call.getFunction().getName() + " takes " + expected + " arguments, not "
					+ call.getArguments().size());
		}
	}
}
