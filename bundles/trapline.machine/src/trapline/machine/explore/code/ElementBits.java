package trapline.machine.explore.code;

import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.explore.form.SharedVariables;
import trapline.machine.expr.Element;

/** Which shared variable each element of an array is, at run time. */
final class ElementBits {
	private final int low;
	private final long[] bits;
	private long all;

	ElementBits(Element element, SharedVariables shared) {
		low = element.lowIndex();
		bits = new long[element.variables().size()];
		for (int i = 0; i < bits.length; i++) {
			Variable variable = element.variables().get(i);
			SlotSet one = new SlotSet();
			if (variable != null) {
				one.add(variable.slot());
			}
			bits[i] = shared.writes(one);
			all |= bits[i];
		}
	}

	/** The bits of the element of an index; of all elements if it has none, for then the step itself fails. */
	long of(int index) {
		int at = index - low;
		return at >= 0 && at < bits.length ? bits[at] : all;
	}
}
