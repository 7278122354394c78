package trapline.machine.expr;

import trapline.machine.SlotSet;

/** Negation of a truth value or of a number. */
public record Unary(Op op, Expr operand) implements Expr {
	/** The operators. */
	public enum Op {
		NOT("!"), MINUS("-");

		private final String symbol;

		Op(String symbol) {
			this.symbol = symbol;
		}
	}

	/** The negation of a truth value. */
	public static Expr not(Expr operand) {
		return new Unary(Op.NOT, operand);
	}

	@Override
	public int eval(int[] state) {
		int v = operand.eval(state);
		return op == Op.NOT ? v == 0 ? 1 : 0 : -v;
	}

	@Override
	public void reads(SlotSet reads) {
		operand.reads(reads);
	}

	@Override
	public int binding() {
		return 9;
	}

	@Override
	public String toString() {
		return op.symbol + operand.text(9);
	}
}
