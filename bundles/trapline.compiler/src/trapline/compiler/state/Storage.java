package trapline.compiler.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import trapline.compiler.types.ValueType;
import trapline.machine.Variable;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;

/** The variables of the Machine that were made for one declared variable of one owner. */
public sealed interface Storage {
	/** Its full name, as {@code v0.frame}. */
	String name();

	/** Whether it is history that no rule may act on. */
	boolean ghost();

	/** A single variable. */
	record Scalar(String name, Slot slot, ValueType type, boolean ghost) implements Storage {
	}

	/**
	 * An array over a type.
	 *
	 * @param field what follows the index in the names of its variables, as {@code .pc}; empty for plain arrays
	 * @param index the type of the index
	 * @param shift what is added to the value of the index type: not 0 where a union indexes an array over a member
	 * @param type the type of the elements
	 * @param slots the element of each active index
	 * @param implicit the index where none is written, for variables of an activation; null if one must be written
	 */
	record Array(String name, String field, ValueType index, int shift, ValueType type, Map<Integer, Slot> slots,
			boolean ghost, Expr implicit) implements Storage {
		/** The element at an index; null if the index is a constant that has no state. */
		public Expr at(Expr at) {
			if (at instanceof Const constant) {
				return slots.get(constant.value() - shift);
			}
			int low = index.low();
			List<Variable> variables = new ArrayList<>();
			for (int i = low; i <= index.high(); i++) {
				Slot slot = slots.get(i);
				variables.add(slot == null ? null : slot.variable());
			}
			return new Element(name, field, low + shift, variables, at);
		}

		/** The same array, indexed with values that are higher by so much. */
		public Array shifted(int by) {
			return new Array(name, field, index, by, type, slots, ghost, implicit);
		}
	}

	/** A table of records: an array for each field. */
	record Records(String name, ValueType index, Map<String, Array> fields, boolean ghost) implements Storage {
	}
}
