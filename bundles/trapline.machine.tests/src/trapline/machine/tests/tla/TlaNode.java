package trapline.machine.tests.tla;

import java.util.function.Consumer;

/** An expression. Values are Integer, Boolean, Map (functions, records, sequences from 1) and Set. */
interface TlaNode {
	Object eval(TlaScope scope);

	/** Hands over the values of the primed variable for which the expression, an action, is true. */
	default void next(TlaScope scope, Consumer<Object> sink) {
		throw new IllegalStateException("not an action: " + this);
	}

	default int number(TlaScope scope) {
		return (Integer) eval(scope);
	}

	default boolean truth(TlaScope scope) {
		return (Boolean) eval(scope);
	}
}
