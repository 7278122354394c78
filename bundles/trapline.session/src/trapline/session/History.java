package trapline.session;

import java.util.Collection;
import java.util.List;

import trapline.machine.Machine;
import trapline.machine.Variable;
import trapline.machine.expr.Expr;

/** Who wrote what on a path. */
final class History {
	private final Machine machine;
	private final List<Moment> path;

	History(Machine machine, List<Moment> path) {
		this.machine = machine;
		this.path = path;
	}

	/**
	 * Where the values came from on which an expression depends.
	 *
	 * @param at    index of the moment in which it is evaluated
	 * @param state the state of that moment, scratch variables filled in if the expression needs them
	 */
	List<Because> because(Expr expr, int at, int[] state) {
		Collection<Variable> read = ReadValues.of(machine, expr, state);
		return read.stream().map(variable -> because(variable, at)).toList();
	}

	private Because because(Variable variable, int at) {
		int value = path.get(at).value(variable);
		int writer = lastWriter(variable, at);
		if (writer == 0) {
			return new Because(variable, value, 0, 0, null);
		}
		Moment moment = path.get(writer);
		return new Because(variable, value, writer, moment.event(), moment.step().writer(variable.slot()));
	}

	/** The last step up to a moment that changed the variable; 0 for none. */
	private int lastWriter(Variable variable, int at) {
		for (int i = at; i > 0; i--) {
			if (path.get(i).value(variable) != path.get(i - 1).value(variable)) {
				return i;
			}
		}
		return 0;
	}
}
