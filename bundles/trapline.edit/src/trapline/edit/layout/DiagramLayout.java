package trapline.edit.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import trapline.model.scenario.Note;
import trapline.model.scenario.Scenario;

/**
 * Where the notes of a scenario stand, as far as somebody has placed them. A note keeps its place while its words are edited or others
 * come and go, and finds it again when it comes back by an undo.
 */
public final class DiagramLayout {
	private final Map<NoteKey, Box> known = new LinkedHashMap<>();
	private List<Note> notes = List.of();
	private List<NoteKey> keys = List.of();
	/** By note; null for those that nobody has placed. */
	private List<Box> boxes = List.of();

	/**
	 * Takes places that an earlier session left. Call it before {@link #follow}.
	 *
	 * @param left by key, in the order of the notes then
	 */
	public void take(Map<NoteKey, Box> left) {
		known.putAll(left);
	}

	/** The notes are those of a scenario now. @param scenario the live model */
	public void follow(Scenario scenario) {
		List<Note> now = scenario.getItems().stream().filter(Note.class::isInstance).map(Note.class::cast).toList();
		List<NoteKey> nowKeys = NoteKey.of(now);
		int[] before = new NoteMatch(words(keys), words(nowKeys)).before();
		List<Box> nowBoxes = new ArrayList<>();
		for (int i = 0; i < before.length; i++) {
			nowBoxes.add(before[i] < 0 ? known.get(nowKeys.get(i)) : boxes.get(before[i]));
		}
		notes = now;
		keys = nowKeys;
		boxes = nowBoxes;
		for (int i = 0; i < before.length; i++) {
			know(keys.get(i), boxes.get(i));
		}
	}

	private static List<String> words(List<NoteKey> keys) {
		return keys.stream().map(NoteKey::words).toList();
	}

	private void know(NoteKey key, Box box) {
		if (box == null) {
			known.remove(key);
		} else {
			known.put(key, box);
		}
	}

	/** Where a note stands; null if nobody has placed it. */
	public Box of(Note note) {
		int index = notes.indexOf(note);
		return index < 0 ? null : boxes.get(index);
	}

	/** How a note is found again. @throws IllegalArgumentException if the scenario does not have it */
	public NoteKey key(Note note) {
		int index = notes.indexOf(note);
		if (index < 0) {
			throw new IllegalArgumentException("no note of the scenario: " + note.getText());
		}
		return keys.get(index);
	}

	/** The key that a note will have that is added behind all others. */
	public NoteKey next(String words) {
		return new NoteKey(words, 1 + (int) keys.stream().filter(key -> key.words().equals(words)).count());
	}

	/** Places a note, which need not be there yet. @param box null if nobody has placed it */
	public void place(NoteKey key, Box box) {
		know(key, box);
		int index = keys.indexOf(key);
		if (index >= 0) {
			boxes.set(index, box);
		}
	}

	/** Forgets the places of notes that are not there. */
	public void prune() {
		known.keySet().retainAll(keys);
	}

	/** All places that are worth keeping, those of notes that an undo would bring back among them. */
	public Map<NoteKey, Box> places() {
		return new LinkedHashMap<>(known);
	}
}
