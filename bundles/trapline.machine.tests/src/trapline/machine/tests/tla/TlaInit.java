package trapline.machine.tests.tla;

import java.util.function.Consumer;

/** {@code s = value} or {@code s' = value}. */
record TlaInit(boolean primed, TlaNode value) implements TlaNode {
	@Override
	public Object eval(TlaScope scope) {
		return scope.state().equals(value.eval(scope));
	}

	@Override
	public void next(TlaScope scope, Consumer<Object> sink) {
		if (!primed) {
			throw new IllegalStateException("not an action");
		}
		sink.accept(value.eval(scope));
	}
}
