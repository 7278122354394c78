package trapline.machine.expr;

import java.util.List;
import java.util.stream.Collectors;
import trapline.machine.SlotSet;

/** A call of an operator. */
public record OperatorCall(IntOperator operator, List<Expr> arguments) implements Expr {
	public OperatorCall {
		arguments = List.copyOf(arguments);
		if (arguments.size() != operator.arity()) {
			throw new IllegalArgumentException(operator.name() + " takes " + operator.arity() + " arguments");
		}
	}

	@Override
	public int eval(int[] state) {
		int[] values = new int[arguments.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = arguments.get(i).eval(state);
		}
		return operator.function().apply(values);
	}

	@Override
	public void reads(SlotSet reads) {
		arguments.forEach(a -> a.reads(reads));
	}

	@Override
	public String toString() {
		return operator.name() + arguments.stream().map(Expr::toString).collect(Collectors.joining(", ", "(", ")"));
	}
}
