package trapline.compiler.expr;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import trapline.compiler.elements.EnumNames;
import trapline.model.semantics.*;

/** Writes expressions as the notation does, with arguments in the place of parameters. */
public final class ExpressionText {
	private static final int COMPARISON = 3;
	private static final int SUM = 4;
	private static final int ATOM = 6;

	private final Scope scope;

	private ExpressionText(Scope scope) {
		this.scope = scope;
	}

	/** The text of an expression; what an object is called if it is none. */
	public static String of(EObject object) {
		if (object instanceof Expression expression) {
			return of(expression, null);
		}
		return object instanceof Symbol symbol && symbol.getName() != null ? symbol.getName() : "this";
	}

	/** The text of an expression, with what parameters stand for in a scope; null for parameters as they are. */
	public static String of(Expression expression, Scope scope) {
		return new ExpressionText(scope).text(expression);
	}

	private String text(Expression e) {
		if (e instanceof Reference reference) {
			return name(reference);
		} else if (e instanceof IntLiteral literal) {
			return Integer.toString(literal.getValue());
		} else if (e instanceof BoolLiteral literal) {
			return Boolean.toString(literal.isValue());
		} else if (e instanceof NowhereLiteral) {
			return "nowhere";
		} else if (e instanceof FieldAccess field) {
			return text(field.getTarget()) + "." + field.getField();
		} else if (e instanceof IndexAccess access) {
			return text(access.getTarget()) + "[" + text(access.getIndex()) + "]";
		} else if (e instanceof CallExpression call) {
			return call.getFunction().getName() + "(" + list(call.getArguments()) + ")";
		} else if (e instanceof Quantifier q) {
			return quantifier(q);
		} else if (e instanceof Conditional c) {
			return "if " + text(c.getCondition()) + " then " + text(c.getThen()) + " else " + text(c.getOtherwise());
		}
		return operation(e);
	}

	private String operation(Expression e) {
		if (e instanceof Binary b) {
			int own = binding(b);
			return operand(b.getLeft(), own) + " " + b.getOp() + " " + operand(b.getRight(), own + 1);
		} else if (e instanceof Unary u) {
			return u.getOp() + operand(u.getOperand(), ATOM);
		} else if (e instanceof Membership m) {
			return operand(m.getValue(), SUM) + " in {" + list(m.getMembers()) + "}";
		} else if (e instanceof TypeTest t) {
			return operand(t.getValue(), SUM) + " is " + t.getType().getName();
		}
		return "?";
	}

	private String name(Reference reference) {
		String name = reference.getSymbol() == null || reference.getSymbol().eIsProxy() ? "?"
				: reference.getSymbol().getName();
		if (scope != null && scope.find(name) instanceof Binding.Written written) {
			return of(written.expression(), written.scope());
		}
		return name;
	}

	private String quantifier(Quantifier q) {
		return q.getKind() + " " + q.getName() + " in " + type(q.getType()) + " : " + text(q.getBody())
				+ (q.getOtherwise() == null ? "" : " else " + text(q.getOtherwise()));
	}

	private String operand(Expression e, int atLeast) {
		return binding(e) >= atLeast ? text(e) : "(" + text(e) + ")";
	}

	/** How tightly an expression binds; the grammar's levels. */
	private static int binding(Expression e) {
		if (e instanceof Binary b) {
			return switch (b.getOp()) {
				case "||" -> 1;
				case "&&" -> 2;
				case "+", "-" -> SUM;
				case "*", "/", "%" -> SUM + 1;
				default -> COMPARISON;
			};
		} else if (e instanceof Membership || e instanceof TypeTest) {
			return COMPARISON;
		}
		return e instanceof Conditional || e instanceof Quantifier ? 0 : ATOM;
	}

	private String list(List<Expression> all) {
		return all.stream().map(this::text).collect(Collectors.joining(", "));
	}

	/**
	 * The text of an argument: numbers of an open enum look like numbers of that enum.
	 *
	 * @param type the type of the parameter; null if it has none
	 */
	public static String argument(Expression expression, TypeRef type, Scope scope) {
		boolean open = type instanceof NamedTypeRef named && named.getType() instanceof EnumType e && e.isOpen();
		return open && expression instanceof IntLiteral literal ? EnumNames.nameless(literal.getValue()) : of(expression, scope);
	}

	/** The text of a type. */
	public static String type(TypeRef ref) {
		if (ref instanceof BoolTypeRef) {
			return "bool";
		} else if (ref instanceof PositionTypeRef) {
			return "position";
		} else if (ref instanceof RangeTypeRef range) {
			return range.getLow() + ".." + range.getHigh();
		}
		return ((NamedTypeRef) ref).getType().getName();
	}
}
