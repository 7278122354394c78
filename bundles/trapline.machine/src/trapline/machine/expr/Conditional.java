package trapline.machine.expr;

import trapline.machine.SlotSet;

/** {@code if condition then yes else no}. */
public record Conditional(Expr condition, Expr yes, Expr no) implements Expr {
	@Override
	public int eval(int[] state) {
		return condition.eval(state) != 0 ? yes.eval(state) : no.eval(state);
	}

	@Override
	public void reads(SlotSet reads) {
		condition.reads(reads);
		yes.reads(reads);
		no.reads(reads);
	}

	@Override
	public int binding() {
		return 0;
	}

	@Override
	public String toString() {
		return "if " + condition + " then " + yes + " else " + no;
	}
}
