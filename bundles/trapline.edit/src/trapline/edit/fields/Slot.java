package trapline.edit.fields;

import java.util.List;

import org.eclipse.xtext.nodemodel.INode;

import trapline.edit.EditRefused;
import trapline.edit.Replace;

/** Where a field stands in the text, and how another value of it is written there. */
@FunctionalInterface
public interface Slot {
	/**
	 * The changes of the text that give the field another value.
	 *
	 * @param value without blanks around it; empty to leave it out
	 * @throws EditRefused if the field cannot have that value
	 */
	List<Replace> write(String value);

	/** A value that has to be there. */
	static Slot required(INode node) {
		return required(node.getOffset(), node.getEndOffset());
	}

	/** A stretch that has to be there. */
	static Slot required(int begin, int end) {
		return value -> {
			if (value.isEmpty()) {
				throw new EditRefused("expected a value");
			}
			return List.of(new Replace(begin, end - begin, value));
		};
	}

	/**
	 * A value that is there and may go.
	 *
	 * @param begin where what goes with it begins
	 * @param end   where it ends
	 */
	static Slot optional(INode node, int begin, int end) {
		return value -> value.isEmpty() ? List.of(new Replace(begin, end - begin, "")) : required(node).write(value);
	}

	/** A value that is not there. @param before words that come with it @param after words behind it */
	static Slot absent(int offset, String before, String after) {
		return value -> value.isEmpty() ? List.of() : List.of(new Replace(offset, 0, before + value + after));
	}

	/** A word that is there for {@code true} and not there for {@code false}. @param present where it is, with the blank before it */
	static Slot word(boolean present, int begin, int end, String word) {
		return value -> switch (value) {
			case "true" -> present ? List.of() : List.of(new Replace(begin, 0, " " + word));
			case "false" -> present ? List.of(new Replace(begin, end - begin, "")) : List.of();
			default -> throw new EditRefused("expected true or false");
		};
	}
}
