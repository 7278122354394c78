package trapline.machine.expr;

import java.util.List;
import trapline.machine.SemanticsError;
import trapline.machine.SlotSet;

/** Two operands and an operator; {@code &&} and {@code ||} evaluate the right one only if needed. */
public record Binary(Op op, Expr left, Expr right) implements Expr {
	/** The operators, with their symbols and how tightly they bind. */
	public enum Op {
		OR("||", 2), AND("&&", 3), EQ("==", 4), NE("!=", 4), LT("<", 5), LE("<=", 5), GT(">", 5), GE(">=", 5), ADD("+",
				7), SUB("-", 7), MUL("*", 8), DIV("/", 8), MOD("%", 8);

		private final String symbol;
		private final int binding;

		Op(String symbol, int binding) {
			this.symbol = symbol;
			this.binding = binding;
		}

		public String symbol() {
			return symbol;
		}
	}

	/** {@code a && b && ...}; true for no operand. */
	public static Expr and(List<Expr> operands) {
		return operands.stream().reduce((a, b) -> new Binary(Op.AND, a, b)).orElse(Const.TRUE);
	}

	/** {@code a && b && ...}. */
	public static Expr and(Expr... operands) {
		return and(List.of(operands));
	}

	/** {@code a || b || ...}; false for no operand. */
	public static Expr or(Expr... operands) {
		return List.of(operands).stream().reduce((a, b) -> new Binary(Op.OR, a, b)).orElse(Const.FALSE);
	}

	/** {@code left == right}. */
	public static Expr eq(Expr left, Expr right) {
		return new Binary(Op.EQ, left, right);
	}

	@Override
	public int eval(int[] state) {
		int a = left.eval(state);
		switch (op) {
			case AND:
				return a != 0 && right.eval(state) != 0 ? 1 : 0;
			case OR:
				return a != 0 || right.eval(state) != 0 ? 1 : 0;
			default:
				return apply(a, right.eval(state));
		}
	}

	private int apply(int a, int b) {
		switch (op) {
			case EQ:
				return a == b ? 1 : 0;
			case NE:
				return a != b ? 1 : 0;
			case LT:
				return a < b ? 1 : 0;
			case LE:
				return a <= b ? 1 : 0;
			case GT:
				return a > b ? 1 : 0;
			case GE:
				return a >= b ? 1 : 0;
			case ADD:
				return a + b;
			case SUB:
				return a - b;
			case MUL:
				return a * b;
			default:
				return divide(a, b);
		}
	}

	private int divide(int a, int b) {
		if (b == 0) {
			throw new SemanticsError("division by zero in " + this, "", a);
		}
		return op == Op.DIV ? a / b : a % b;
	}

	@Override
	public void reads(SlotSet reads) {
		left.reads(reads);
		right.reads(reads);
	}

	@Override
	public int binding() {
		return op.binding;
	}

	@Override
	public String toString() {
		return left.text(op.binding) + " " + op.symbol + " " + right.text(op.binding + 1);
	}
}
