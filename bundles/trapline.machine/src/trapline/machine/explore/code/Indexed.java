package trapline.machine.explore.code;

import java.util.List;
import trapline.machine.SemanticsError;
import trapline.machine.Variable;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.interpret.Codec;

/** The variables of an array at run time. */
final class Indexed {
	private final Element element;
	private final int low;
	private final Codec.Field[] fields;
	private final Variable[] variables;

	Indexed(Element element, StateLayout layout) {
		this.element = element;
		List<Variable> all = element.variables();
		low = element.lowIndex();
		variables = all.stream().map(v -> v == null ? null : layout.variable(v.slot())).toArray(Variable[]::new);
		fields = new Codec.Field[variables.length];
		for (int i = 0; i < fields.length; i++) {
			fields[i] = variables[i] == null ? null : layout.field(variables[i].slot());
		}
	}

	/**
	 * The value at an index.
	 *
	 * @throws SemanticsError if there is no such element
	 */
	int get(int index, long[] state) {
		int at = index - low;
		if (at >= 0 && at < fields.length && fields[at] != null) {
			return fields[at].read(state);
		}
		return variable(index).initial();
	}

	/**
	 * Stores a value at an index.
	 *
	 * @throws SemanticsError if there is no such element, or the value is outside its domain
	 */
	void put(int value, int index, long[] state) {
		Arithmetic.within(value, variable(index));
		if (fields[index - low] != null) {
			fields[index - low].write(state, value);
		}
	}

	private Variable variable(int index) {
		int at = index - low;
		if (at >= 0 && at < variables.length && variables[at] != null) {
			return variables[at];
		}
		return element.at(Const.of(index)).resolve(new int[0]);
	}
}
