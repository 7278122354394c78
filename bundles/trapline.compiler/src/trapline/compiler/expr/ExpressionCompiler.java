package trapline.compiler.expr;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import trapline.compiler.CompileError;
import trapline.compiler.state.Opened;
import trapline.compiler.state.World;
import trapline.compiler.types.ValueType;
import trapline.compiler.types.ValueType.Member;
import trapline.machine.expr.Binary.Op;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Quantified;
import trapline.machine.expr.Slot;
import trapline.model.semantics.Binary;
import trapline.model.semantics.BoolLiteral;
import trapline.model.semantics.Conditional;
import trapline.model.semantics.Definition;
import trapline.model.semantics.Expression;
import trapline.model.semantics.IntLiteral;
import trapline.model.semantics.Membership;
import trapline.model.semantics.NowhereLiteral;
import trapline.model.semantics.Param;
import trapline.model.semantics.Quantifier;
import trapline.model.semantics.Reference;
import trapline.model.semantics.TypeRef;
import trapline.model.semantics.TypeTest;
import trapline.model.semantics.Unary;

/** Expressions of the notation as expressions of the Machine. */
public final class ExpressionCompiler {
	/** The position that is no instruction. */
	public static final int NOWHERE = -1;

	private static final ValueType POSITIONS = new ValueType(ValueType.Kind.POSITION, "position",
			trapline.machine.Domain.range(NOWHERE, Integer.MAX_VALUE), new int[0], trapline.machine.ValueNames.NUMBERS,
			Map.of(), List.of());
	private static final Map<String, Op> OPS = new HashMap<>();

	static {
		for (Op op : Op.values()) {
			OPS.put(op.symbol(), op);
		}
	}

	private final World world;
	private final Paths paths;
	private final Map<String, Integer> quantified = new HashMap<>();

	public ExpressionCompiler(World world) {
		this.world = world;
		paths = new Paths(world, this);
	}

	/** The type that a text names, for the actor of a scope; null for no text. */
	public ValueType type(TypeRef ref, Scope scope) {
		if (ref == null) {
			return null;
		}
		boolean laidOut = scope.actor() != null && scope.actor().position() != null;
		return world.types().of(ref, laidOut ? scope.actor().position() : POSITIONS);
	}

	/**
	 * A value of a type.
	 *
	 * @param expected the type; null for any
	 * @throws CompileError if the text has no meaning there
	 */
	public Typed compile(Expression e, Scope scope, ValueType expected) {
		return Coercions.coerce(infer(e, scope, expected), expected, written(e, scope));
	}

	/** What an author has written: for a parameter, the argument that it stands for. */
	static Expression written(Expression e, Scope scope) {
		if (e instanceof Reference reference && reference.getSymbol() != null
				&& scope.find(reference.getSymbol().getName()) instanceof Binding.Written argument) {
			return written(argument.expression(), argument.scope());
		}
		return e;
	}

	/** A truth value. */
	public Expr condition(Expression e, Scope scope) {
		return e == null ? Const.TRUE : compile(e, scope, ValueType.BOOL).expr();
	}

	/** A value that does not depend on any variable. */
	public Typed constant(Expression e, Scope scope, ValueType expected) {
		Typed value = compile(e, scope, expected);
		if (!value.isConstant()) {
			Opened open = world.opening().in(value.expr());
			throw new CompileError(e, ExpressionText.of(e) + (open == null ? " is not a constant"
					: " is needed before the run, and depends on " + open.name()
							+ ", which is left open: give that a value, and search once for each"));
		}
		return value;
	}

	/** What a path names, before it is read. */
	public Node follow(Expression path, Scope scope) {
		return paths.follow(path, scope, null);
	}

	/** A place that can be assigned. */
	public Typed place(Expression path, Scope scope) {
		Typed value = paths.value(path, scope, null);
		if (!(value.expr() instanceof trapline.machine.expr.Place)) {
			Expression written = written(path, scope);
			throw new CompileError(written, ExpressionText.of(written) + " cannot be assigned");
		}
		return value;
	}

	/** A definition applied. */
	Typed definition(Definition definition, List<Expression> arguments, EObject where, Scope scope, ValueType expected) {
		return paths.calls().definition(definition, arguments, where, scope, expected);
	}

	/** Parameters standing for arguments as they are written. */
	public Scope bind(List<Param> params, List<Expression> arguments, Scope inner, Scope outer, EObject where, String name) {
		return paths.calls().bind(params, arguments, inner, outer, where, name);
	}

	/** A value of the type that the text has by itself; the expected type only helps to tell literals apart. */
	Typed infer(Expression e, Scope scope, ValueType expected) {
		if (e instanceof IntLiteral literal) {
			return new Typed(Const.of(literal.getValue()), ValueType.INT);
		} else if (e instanceof BoolLiteral literal) {
			return Typed.bool(literal.isValue());
		} else if (e instanceof NowhereLiteral) {
			return new Typed(new Const(NOWHERE, "nowhere"), POSITIONS);
		} else if (e instanceof Unary unary) {
			return unary(unary, scope);
		} else if (e instanceof Binary binary) {
			return binary(binary, scope);
		} else if (e instanceof Conditional conditional) {
			return conditional(conditional, scope, expected);
		} else if (e instanceof Membership membership) {
			return membership(membership, scope);
		} else if (e instanceof TypeTest test) {
			return typeTest(test, scope);
		} else if (e instanceof Quantifier quantifier) {
			return quantifier(quantifier, scope);
		}
		if (!Paths.isPath(e)) {
			throw new CompileError(e, "something is missing here: expected a value");
		}
		return paths.value(e, scope, expected);
	}

	/** Whether the type of a text depends on what stands beside it. */
	boolean onlyLiteral(Expression e, Scope scope) {
		return e instanceof IntLiteral || e instanceof Reference reference && paths.names().onlyLiteral(reference, scope);
	}

	private Typed unary(Unary unary, Scope scope) {
		if (unary.getOp().equals("!")) {
			return new Typed(Fold.unary(trapline.machine.expr.Unary.Op.NOT, condition(unary.getOperand(), scope)),
					ValueType.BOOL);
		}
		return new Typed(Fold.unary(trapline.machine.expr.Unary.Op.MINUS,
				compile(unary.getOperand(), scope, ValueType.INT).expr()), ValueType.INT);
	}

	private Typed binary(Binary binary, Scope scope) {
		Op op = OPS.get(binary.getOp());
		switch (op) {
			case AND, OR:
				Expr left = condition(binary.getLeft(), scope);
				// what can never be asked may have no meaning: `p is page && p.present` for what is no page
				boolean decided = op == Op.AND ? Fold.isFalse(left) : Fold.isTrue(left);
				return new Typed(decided ? left : Fold.binary(op, left, condition(binary.getRight(), scope)), ValueType.BOOL);
			case EQ, NE:
				return equality(op, binary, scope);
			case LT, LE, GT, GE:
				return new Typed(numbers(op, binary, scope), ValueType.BOOL);
			default:
				return new Typed(numbers(op, binary, scope), ValueType.INT);
		}
	}

	private Expr numbers(Op op, Binary binary, Scope scope) {
		boolean leftLater = onlyLiteral(binary.getLeft(), scope) && !onlyLiteral(binary.getRight(), scope);
		Typed first = infer(leftLater ? binary.getRight() : binary.getLeft(), scope, null);
		Typed second = infer(leftLater ? binary.getLeft() : binary.getRight(), scope, first.type());
		Expr left = number(leftLater ? second : first, binary.getLeft());
		Expr right = number(leftLater ? first : second, binary.getRight());
		return Fold.binary(op, left, right);
	}

	private static Expr number(Typed value, Expression where) {
		return Coercions.coerce(value, ValueType.INT, where).expr();
	}

	private Typed equality(Op op, Binary binary, Scope scope) {
		boolean leftLater = onlyLiteral(binary.getLeft(), scope) && !onlyLiteral(binary.getRight(), scope);
		Typed first = infer(leftLater ? binary.getRight() : binary.getLeft(), scope, null);
		Typed second = infer(leftLater ? binary.getLeft() : binary.getRight(), scope, first.type());
		Typed left = leftLater ? second : first;
		Typed right = leftLater ? first : second;
		if (!Coercions.comparable(left.type(), right.type())) {
			throw new CompileError(binary, ExpressionText.of(binary.getLeft()) + " is " + left.type() + ", but "
					+ ExpressionText.of(binary.getRight()) + " is " + right.type());
		}
		ValueType common = Coercions.common(left.type(), right.type());
		return new Typed(Fold.binary(op, named(left, common, binary.getLeft()), named(right, common, binary.getRight())),
				ValueType.BOOL);
	}

	/** A number compared with a value of an open enum or a range need not be one of its values. */
	private static Expr named(Typed value, ValueType common, Expression where) {
		if (value.type().numeric() && common.numeric()) {
			boolean name = value.isConstant() && common.domain().contains(value.value());
			return name ? Const.of(value.value(), common.domain()) : value.expr();
		}
		return Coercions.coerce(value, common, where).expr();
	}

	private Typed conditional(Conditional c, Scope scope, ValueType expected) {
		Expr condition = condition(c.getCondition(), scope);
		if (condition instanceof Const constant) {
			return infer(constant.value() != 0 ? c.getThen() : c.getOtherwise(), scope, expected);
		}
		ValueType type = expected;
		if (type == null) {
			Expression decides = onlyLiteral(c.getThen(), scope) ? c.getOtherwise() : c.getThen();
			type = infer(decides, scope, null).type();
		}
		Typed yes = compile(c.getThen(), scope, type);
		Typed no = compile(c.getOtherwise(), scope, type);
		return new Typed(Fold.conditional(condition, yes.expr(), no.expr()), type);
	}

	private Typed membership(Membership membership, Scope scope) {
		Typed value = infer(membership.getValue(), scope, null);
		ValueType type = value.type().kind() == ValueType.Kind.INT ? ValueType.INT : value.type();
		List<Typed> members = membership.getMembers().stream().map(m -> constant(m, scope, type)).toList();
		String text = "in {" + String.join(", ", members.stream().map(m -> m.expr().toString()).toList()) + "}";
		int[] values = members.stream().mapToInt(Typed::value).toArray();
		return new Typed(Fold.member(value.expr(), values, text), ValueType.BOOL);
	}

	private Typed typeTest(TypeTest test, Scope scope) {
		Typed value = infer(test.getValue(), scope, null);
		ValueType type = world.types().of(test.getType());
		if (value.type().same(type)) {
			return Typed.bool(true);
		}
		Member member = value.type().member(type);
		if (member == null) {
			return Typed.bool(false);
		}
		int[] values = java.util.Arrays.stream(type.values()).map(v -> v + member.offset()).toArray();
		return values.length == 0 ? Typed.bool(false)
				: new Typed(Fold.member(value.expr(), values, "is " + type), ValueType.BOOL);
	}

	private Typed quantifier(Quantifier q, Scope scope) {
		ValueType type = type(q.getType(), scope);
		Quantified.Kind kind = Quantified.Kind.valueOf(q.getKind().toUpperCase(Locale.ROOT));
		boolean picks = kind == Quantified.Kind.HIGHEST || kind == Quantified.Kind.LOWEST;
		if (picks != (q.getOtherwise() != null)) {
			throw new CompileError(q, picks ? q.getKind() + " needs an else: its value when nothing qualifies"
					: q.getKind() + " takes no else");
		}
		Expr otherwise = picks ? compile(q.getOtherwise(), scope, type).expr() : null;
		int depth = quantified.merge(q.getName(), 1, Integer::sum) - 1;
		try {
			Slot variable = world.scratch(q.getName(), type.domain(), depth);
			Scope inner = scope.with(q.getName(), new Binding.Value(new Typed(variable, type)));
			Expr body = condition(q.getBody(), inner);
			ValueType result = picks ? type : kind == Quantified.Kind.COUNT ? ValueType.INT : ValueType.BOOL;
			return new Typed(new Quantified(kind, variable, type.values(), type.name(), body, otherwise), result);
		} finally {
			quantified.merge(q.getName(), -1, Integer::sum);
		}
	}
}
