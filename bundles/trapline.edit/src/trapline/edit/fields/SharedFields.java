package trapline.edit.fields;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import trapline.edit.Edit;
import trapline.edit.EditRefused;
import trapline.edit.Replace;

/** The fields that several parts have in common, and the edit that gives all of them the same value at once. */
public final class SharedFields {
	/** What the value of a field is shown as that is not the same in all parts; nothing is ever written so. */
	public static final String SEVERAL = "several values";

	private final Fields fields;

	/** @param fields of the text that the parts are of */
	public SharedFields(Fields fields) {
		this.fields = fields;
	}

	/**
	 * The fields that all parts have, in the order of the first; those of the part itself if it is one alone. A value that
	 * is not the same everywhere is {@link #SEVERAL}; what may be chosen may be chosen in each of them.
	 *
	 * @param parts of the current parse of the text, at least one
	 */
	public List<Field> of(List<? extends EObject> parts) {
		List<Field> shared = new ArrayList<>(fields.of(parts.get(0)));
		for (EObject part : parts.subList(1, parts.size())) {
			List<Field> others = fields.of(part);
			List<Field> met = new ArrayList<>();
			for (Field field : shared) {
				named(others, field.name()).ifPresent(other -> met.add(meet(field, other)));
			}
			shared = met;
		}
		return shared;
	}

	private static Optional<Field> named(List<Field> fields, String name) {
		return fields.stream().filter(field -> field.name().equals(name)).findFirst();
	}

	private static Field meet(Field one, Field other) {
		boolean known = !one.choices().isEmpty() && !other.choices().isEmpty();
		List<Choice> choices = known ? one.choices().stream().filter(choice -> offers(other, choice.text())).toList() : List.of();
		String value = one.value().equals(other.value()) ? one.value() : SEVERAL;
		return new Field(one.name(), value, choices, one.open() && other.open(), one.says().equals(other.says()) ? one.says() : "", one.part(), one.slot());
	}

	private static boolean offers(Field field, String text) {
		return field.choices().stream().anyMatch(choice -> choice.text().equals(text));
	}

	/**
	 * The one edit that gives a field of all parts a value; without changes if all of them have it.
	 *
	 * @param parts of the current parse of the text, at least one
	 * @param value as it is written; blank to leave it out
	 * @throws EditRefused if one of them has no such field, the text would not parse, or one of them lies in another so that
	 *                     both changes would be of the same stretch
	 */
	public Edit set(List<? extends EObject> parts, String name, String value) {
		Set<Replace> replaces = new LinkedHashSet<>();
		Edit last = null;
		for (EObject part : parts) {
			last = fields.set(part, name, value);
			replaces.addAll(last.replaces());
		}
		String label = parts.size() == 1 ? last.label() : last.label() + " in " + parts.size() + " parts";
		try {
			return new Edit(label, List.copyOf(replaces));
		} catch (IllegalArgumentException overlapping) {
			throw new EditRefused("one of the parts lies in another: change them one after another");
		}
	}
}
