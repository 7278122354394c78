package trapline.ui.scenario.diagram;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;

import trapline.edit.Edit;
import trapline.edit.ScenarioDocument;
import trapline.edit.fields.NoteEdits;
import trapline.edit.layout.Box;
import trapline.edit.layout.DiagramLayout;
import trapline.edit.layout.PlaceNotes;
import trapline.model.scenario.Note;
import trapline.model.scenario.Scenario;

/** What can be done with the notes of a diagram: their words are edits of the text, their places are not. In the UI thread. */
final class NoteActs {
	/** What a new note says until somebody writes something. */
	static final String WORDS = "Note";

	private final Supplier<ScenarioDocument> document;
	private final EditCommands commands;
	private final DiagramLayout layout;

	/** @param layout as it is at the time of the call: that of another file is another one */
	NoteActs(Supplier<ScenarioDocument> document, EditCommands commands, DiagramLayout layout) {
		this.document = document;
		this.commands = commands;
		this.layout = layout;
	}

	/**
	 * Adds a note.
	 *
	 * @param part of the live model, which it is about, or what is around that; null for the whole scenario
	 * @param box  where it stands; null for wherever there is room
	 */
	Command add(EObject part, Box box, Runnable added) {
		return commands.command("Add note", () -> {
			layout.place(layout.next(WORDS), box);
			Edit edit = NoteEdits.add((Scenario) parsed((EObject) document.get().live()), WORDS, part == null ? null : NoteEdits.subject(parsed(part)));
			added.run();
			return edit;
		});
	}

	Command write(Note note, String words) {
		return commands.command("Change note", () -> NoteEdits.write(parsed(note), words));
	}

	/** @param part of the live model, or null for the whole scenario */
	Command about(Note note, EObject part) {
		return commands.command("Let note be about something else",
				() -> NoteEdits.about(parsed(note), part == null ? null : NoteEdits.subject(parsed(part))));
	}

	private <T extends EObject> T parsed(T object) {
		return document.get().parsed(object);
	}

	/** Where a note stands; null if nobody has placed it. */
	Box box(Note note) {
		return layout.of(note);
	}

	/** What becomes of a note that is put somewhere. */
	PlaceNotes.Change change(Note note, Box after) {
		return new PlaceNotes.Change(layout.key(note), layout.of(note), after);
	}

	/** Puts notes elsewhere, which leaves the text as it is. */
	Command place(String label, List<PlaceNotes.Change> changes) {
		return new Command(label) {
			@Override
			public void execute() {
				document.get().execute(new PlaceNotes(label, layout, changes));
			}

			@Override
			public boolean canUndo() {
				return false;
			}
		};
	}
}
