package trapline.edit.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import trapline.model.scenario.Note;

/**
 * How a note, which has no name, is found again: by its words, whatever stands before it or what it is about.
 *
 * @param words what it says
 * @param nth   which of those that say the same, from 1
 */
public record NoteKey(String words, int nth) {
	/** The keys of all notes of a scenario, in their order. */
	static List<NoteKey> of(List<Note> notes) {
		Map<String, Integer> seen = new HashMap<>();
		List<NoteKey> keys = new ArrayList<>();
		for (Note note : notes) {
			String words = note.getText() == null ? "" : note.getText();
			keys.add(new NoteKey(words, seen.merge(words, 1, Integer::sum)));
		}
		return keys;
	}
}
