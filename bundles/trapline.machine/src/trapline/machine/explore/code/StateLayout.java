package trapline.machine.explore.code;

import java.util.List;
import trapline.machine.Machine;
import trapline.machine.Variable;
import trapline.machine.interpret.Codec;

/**
 * Where compiled code finds each variable: kept ones in the packed words, scratch ones in a word of their own behind them;
 * all others always have their initial value.
 */
public final class StateLayout {
	private static final long WHOLE = 0xFFFF_FFFFL;

	private final Codec.Field[] fields;
	private final List<Variable> variables;
	private final int words;
	private final int length;

	/** The layout of the states of a Machine that are packed by this codec. */
	public StateLayout(Machine machine, Codec codec) {
		variables = machine.variables();
		fields = new Codec.Field[variables.size()];
		words = codec.words();
		int next = words;
		for (Variable variable : variables) {
			fields[variable.slot()] = variable.scratch() ? new Codec.Field(next++, 0, WHOLE, 0) : codec.field(variable.slot());
		}
		length = next;
	}

	/** The bits of a variable; null if it always has its initial value. */
	public Codec.Field field(int slot) {
		return fields[slot];
	}

	/** The variable of a slot as the Machine has it: parts of rules may hold it with another domain or initial value. */
	Variable variable(int slot) {
		return variables.get(slot);
	}

	/** Words of a packed state. */
	public int words() {
		return words;
	}

	/** Words that compiled code works on: those of the packed state, then the scratch variables. */
	int length() {
		return length;
	}
}
