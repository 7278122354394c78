package trapline.compiler.state;

import java.util.Map;
import trapline.compiler.types.ValueType;
import trapline.machine.Variable;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.ElementArray;
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
	 * @param index the type of the index
	 * @param shift what is added to the value of the index type: not 0 where a union indexes an array over a member
	 * @param type the type of the elements
	 * @param elements the variable of each active index, shift included
	 * @param implicit the index where none is written, for variables of an activation; null if one must be written
	 */
	record Array(String name, ValueType index, int shift, ValueType type, ElementArray elements, boolean ghost,
			Expr implicit) implements Storage {
		/** The element at an index; null if the index is a constant that has no state. */
		public Expr at(Expr at) {
			if (at instanceof Const constant) {
				Variable variable = elements.variableAt(constant.value());
				return variable == null ? null : new Slot(variable);
			}
			return new Element(elements, at);
		}

		/** The same array, indexed with values that are higher than those of the index type by so much. */
		public Array shifted(int by) {
			return new Array(name, index, by, type, elements.shifted(by - shift), ghost, implicit);
		}
	}

	/** A table of records: an array for each field. */
	record Records(String name, ValueType index, Map<String, Array> fields, boolean ghost) implements Storage {
	}
}
