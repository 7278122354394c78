package trapline.machine.explore.code;

import trapline.machine.Domain;
import trapline.machine.SemanticsError;
import trapline.machine.Variable;
import trapline.machine.expr.IntOperator;

/** What compiled expressions and assignments do that may fail. */
final class Arithmetic {
	private Arithmetic() {
	}

	/** @throws SemanticsError if the divisor is 0 */
	static int divide(int a, int b, String text) {
		return a / divisor(b, a, text);
	}

	/** @throws SemanticsError if the divisor is 0 */
	static int remainder(int a, int b, String text) {
		return a % divisor(b, a, text);
	}

	private static int divisor(int b, int a, String text) {
		if (b == 0) {
			throw new SemanticsError("division by zero in " + text, "", a);
		}
		return b;
	}

	static int call(int[] arguments, IntOperator operator) {
		return operator.function().apply(arguments);
	}

	/**
	 * The value itself.
	 *
	 * @throws SemanticsError if it is outside the domain of the variable
	 */
	static int within(int value, Variable variable) {
		Domain domain = variable.domain();
		if (value < domain.low() || value > domain.high()) {
			throw new SemanticsError("value " + domain.names().name(value) + " is outside the domain " + domain + " of "
					+ variable.name(), variable.name(), value);
		}
		return value;
	}
}
