package trapline.edit.fields;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * One value that a part of a scenario is written with.
 *
 * @param name    what people call it; unique within the part
 * @param value   as it is written; empty if it is not
 * @param choices what it may say, the likeliest first; empty if that is not known
 * @param open    whether it may say something else, too
 * @param says    what it is for, in a sentence; may be empty
 * @param part    what it belongs to, of the current parse
 * @param slot    how it is written
 */
public record Field(String name, String value, List<Choice> choices, boolean open, String says, EObject part, Slot slot) {
	public Field {
		choices = List.copyOf(choices);
	}
}
