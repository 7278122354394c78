package trapline.edit.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import trapline.edit.Edit;
import trapline.edit.EditRefused;
import trapline.edit.Replace;
import trapline.edit.structure.PartEdits;
import trapline.edit.structure.Spot;
import trapline.model.scenario.CheckDeclaration;
import trapline.model.scenario.Memory;
import trapline.model.scenario.Note;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioItem;
import trapline.model.scenario.ScenarioPackage.Literals;
import trapline.model.semantics.SemanticsPackage;
import trapline.notation.messages.Nouns;
import trapline.notation.scoping.NotedParts;

/** Edits of notes. Objects are those of the current parse of the text. */
public final class NoteEdits {
	private NoteEdits() {
	}

	/**
	 * Adds a note behind those that there are.
	 *
	 * @param part what it is about; a line or check without label gets one; null for the whole scenario
	 * @throws EditRefused if there are no words, or a note cannot be about that part
	 */
	public static Edit add(Scenario scenario, String words, EObject part) {
		if (words.isBlank()) {
			throw new EditRefused("expected the words of the note");
		}
		List<Replace> replaces = new ArrayList<>();
		String name = part == null ? "" : " on " + name(part, replaces);
		String label = "Add note";
		replaces.addAll(PartEdits.add(label, new Spot(scenario, Literals.SCENARIO__ITEMS, place(scenario)), "note " + Quoted.of(words) + name).replaces());
		return new Edit(label, replaces);
	}

	/** Behind the last note, else behind everything. */
	private static int place(Scenario scenario) {
		List<ScenarioItem> items = scenario.getItems();
		for (int i = items.size(); i > 0; i--) {
			if (items.get(i - 1) instanceof Note) {
				return i;
			}
		}
		return items.size();
	}

	/** Gives a note other words. @throws EditRefused if there are none */
	public static Edit write(Note note, String words) {
		String label = "Change note";
		return words.equals(note.getText()) ? new Edit(label, List.of()) : PartEdits.change(label, note, NoteFields.words(note, words));
	}

	/**
	 * Lets a note be about something else.
	 *
	 * @param part a line or check without label gets one; null for the whole scenario
	 * @throws EditRefused if a note cannot be about that
	 */
	public static Edit about(Note note, EObject part) {
		List<Replace> replaces = new ArrayList<>();
		String name = part == null ? "" : name(part, replaces);
		replaces.addAll(NoteFields.about(note, name));
		return PartEdits.change(name.isEmpty() ? "Let note be about all" : "Let note be about " + name, note, replaces);
	}

	/** The nearest that a note can be about: a part itself, the first that it declares, or what it stands in; null for the whole scenario. */
	public static EObject subject(EObject part) {
		EObject at = part instanceof ObjectDeclaration list && !list.getObjects().isEmpty() ? list.getObjects().get(0)
				: part instanceof Memory memory && !memory.getVariables().isEmpty() ? memory.getVariables().get(0) : part;
		while (at != null && !(at instanceof Scenario) && !NotedParts.takesLabel(at) && NotedParts.name(at) == null) {
			at = at.eContainer();
		}
		return at instanceof Scenario ? null : at;
	}

	/** @param replaces gets the label that the part needs */
	private static String name(EObject part, List<Replace> replaces) {
		String name = NotedParts.name(part);
		if (name != null) {
			return name;
		}
		if (!NotedParts.takesLabel(part)) {
			throw new EditRefused("a note cannot be about " + Nouns.withArticle(part.eClass()) + ", which has no name");
		}
		boolean check = part instanceof CheckDeclaration;
		String label = FreeName.of(part, check ? "check" : "line");
		int at = check ? Sheet.first(part, Literals.CHECK_DECLARATION__KIND).getOffset() : Sheet.node(part).getOffset();
		if (Sheet.first(part, SemanticsPackage.Literals.SYMBOL__NAME) != null) {
			throw new EditRefused("something else has the same name; rename one of them first");
		}
		replaces.add(new Replace(at, 0, label + ": "));
		return label;
	}
}
