package trapline.machine.expr;

import java.util.Objects;

/**
 * A pure function of ints that the semantics uses by name.
 *
 * @param name its name in the notation
 * @param arity number of arguments, 0 or more
 * @param function the function; gets exactly {@code arity} arguments, must be deterministic and keep nothing
 */
public record IntOperator(String name, int arity, Function function) {
	/** The Java side of an operator. */
	@FunctionalInterface
	public interface Function {
		/**
		 * @throws trapline.machine.SemanticsError if an argument is not allowed
		 */
		int apply(int[] arguments);
	}

	public IntOperator {
		Objects.requireNonNull(function);
	}
}
