package trapline.edit.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;

import trapline.edit.EditRefused;
import trapline.edit.Replace;
import trapline.model.scenario.Note;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioPackage.Literals;
import trapline.notation.scoping.NotedParts;

/** The fields of a note: its words, and what it is about. */
final class NoteFields {
	/** How a field, which is one line, shows a line break. */
	private static final String BREAK = "\\n";

	private static final Pattern WORD = Pattern.compile("#?\\w+|[A-Z]-\\d+(\\.\\w+)*");

	private NoteFields() {
	}

	static void of(Note note, Sheet sheet) {
		sheet.text("words", Vocabulary.nonNull(note.getText()).replace("\n", BREAK), "What it says; " + BREAK + " begins a new line.",
				value -> words(note, value.replace(BREAK, "\n")));
		List<Choice> names = NotedParts.all((Scenario) EcoreUtil.getRootContainer(note)).stream().map(name -> new Choice(name, "")).toList();
		sheet.open("about", NotedParts.written(note), names, "What it is about; the whole scenario if nothing is written.", value -> about(note, value));
	}

	/** A value by which notes call a part: they follow it to another one. @param part what they are about */
	static Slot followed(Slot slot, INode value, EObject part) {
		return now -> {
			List<Replace> replaces = new ArrayList<>(slot.write(now));
			if (WORD.matcher(now).matches()) {
				EcoreUtil.getRootContainer(part).eContents().stream().filter(Note.class::isInstance).map(Note.class::cast)
						.filter(note -> note.getPart() == part).map(note -> Sheet.first(note, Literals.NOTE__PART))
						.filter(name -> Sheet.words(name).equals(Sheet.words(value)))
						.forEach(name -> replaces.add(new Replace(name.getOffset(), name.getLength(), now)));
			}
			return replaces;
		};
	}

	/** @throws EditRefused if there are none */
	static List<Replace> words(Note note, String words) {
		if (words.isBlank()) {
			throw new EditRefused("expected the words of the note");
		}
		return Quoted.in(Sheet.first(note, Literals.NOTE__TEXT)).write(words);
	}

	/** @param name as a note writes it; empty for the whole scenario */
	static List<Replace> about(Note note, String name) {
		int behind = Sheet.first(note, Literals.NOTE__TEXT).getEndOffset();
		INode part = Sheet.first(note, Literals.NOTE__PART);
		int length = part == null ? 0 : part.getEndOffset() - behind;
		return List.of(new Replace(behind, length, name.isEmpty() ? "" : " on " + name));
	}
}
