package trapline.edit.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import trapline.edit.ScenarioDocument;
import trapline.edit.fields.NoteEdits;
import trapline.edit.layout.Box;
import trapline.edit.layout.DiagramLayout;
import trapline.edit.layout.NoteKey;
import trapline.edit.layout.PlaceNotes;
import trapline.edit.structure.PartEdits;
import trapline.edit.structure.Spot;
import trapline.library.Library;
import trapline.model.scenario.Note;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioPackage.Literals;
import trapline.notation.NotationLoader;

/** Placing notes is undone with the edits of the text, in their order, and leaves the text as it is. */
class DiagramLayoutTest {
	private static final String TEXT = """
			scenario demo
			platform platforms.bare_metal
			vcpu v0 { task { done; } }
			note "one"
			note "two" on v0
			note "one"
			""";
	private static final Box HERE = new Box(10, 20, 180, 60);
	private static final Box THERE = new Box(200, 300, 90, 90);

	private final ScenarioDocument document = new ScenarioDocument(new Document(TEXT), null, "demo.trap", new NotationLoader(Library.standard()::module));
	private final DiagramLayout layout = new DiagramLayout();

	@BeforeEach
	void follow() {
		document.addListener(changed -> layout.follow((Scenario) changed.live()));
		layout.follow((Scenario) document.live());
	}

	@Test
	void aPlaceIsTakenAndTakenBack() {
		place(0, HERE);
		place(0, THERE);
		assertEquals("Move note", document.history().undoLabel().orElseThrow());
		assertEquals(THERE, layout.of(note(0)));
		document.undo();
		assertEquals(HERE, layout.of(note(0)));
		document.undo();
		assertNull(layout.of(note(0)));
		document.redo();
		assertEquals(HERE, layout.of(note(0)));
		assertNull(layout.of(note(2)), "another note with the same words");
	}

	@Test
	void theTextIsNotTouched() {
		long version = document.version();
		place(0, HERE);
		assertFalse(document.isDirty());
		assertEquals(version, document.version());
		assertEquals(TEXT, document.document().get());
		document.undo();
		assertFalse(document.isDirty());
	}

	@Test
	void onlyTheTextIsSaved() {
		write(0, "first");
		place(0, HERE);
		document.markSaved();
		document.undo();
		assertFalse(document.isDirty());
		place(0, THERE);
		assertFalse(document.isDirty(), "a new branch of the history, of layout only");
		document.undo();
		document.undo();
		assertTrue(document.isDirty());
		place(0, HERE);
		assertTrue(document.isDirty(), "what was saved cannot come back");
	}

	@Test
	void aPlaceStaysWhileWordsChange() {
		place(0, HERE);
		write(0, "first");
		assertEquals(HERE, layout.of(note(0)));
		document.undo();
		assertEquals(HERE, layout.of(note(0)));
		document.undo();
		document.redo();
		document.redo();
		assertEquals(HERE, layout.of(note(0)));
		assertEquals(HERE, layout.places().get(new NoteKey("first", 1)));
	}

	@Test
	void notesWithTheSameWordsAreToldApart() {
		place(0, HERE);
		place(2, THERE);
		write(0, "first");
		assertEquals(List.of(HERE, THERE), List.of(layout.of(note(0)), layout.of(note(2))));
		document.undo();
		document.execute(PartEdits.remove("Delete note", List.of(document.parsed(note(0)))));
		assertEquals(THERE, layout.of(note(1)));
		document.execute(PartEdits.move("Move", List.of(document.parsed(note(1))), new Spot(document.loaded().scenario().orElseThrow(), Literals.SCENARIO__ITEMS, 0)));
		assertEquals(THERE, layout.of(note(0)));
		assertNull(layout.of(note(1)));
	}

	@Test
	void aNoteThatComesBackComesBackToItsPlace() {
		place(1, HERE);
		document.execute(PartEdits.remove("Delete note", List.of(document.parsed(note(1)))));
		assertEquals(2, notes().size());
		document.undo();
		assertEquals(HERE, layout.of(note(1)));
	}

	@Test
	void anActIsDoneAgainForANoteThatWasGoneBetween() {
		NoteKey key = layout.next("one");
		assertEquals(new NoteKey("one", 3), key);
		layout.place(key, HERE);
		document.execute(NoteEdits.add(document.loaded().scenario().orElseThrow(), "one", null));
		assertEquals(HERE, layout.of(note(3)));
		place(3, THERE);
		document.undo();
		document.undo();
		document.redo();
		assertEquals(HERE, layout.of(note(3)));
		document.redo();
		assertEquals(THERE, layout.of(note(3)));
	}

	@Test
	void typingBeforeAnActIsAnEntryOfItsOwn() throws BadLocationException {
		document.document().replace(0, 0, "// typed\n");
		place(1, HERE);
		assertEquals("Move note", document.history().undoLabel().orElseThrow());
		document.undo();
		assertEquals("// typed\n" + TEXT, document.document().get());
		document.undo();
		assertEquals(TEXT, document.document().get());
	}

	@Test
	void anEarlierSessionsPlacesAreFound() {
		DiagramLayout later = new DiagramLayout();
		later.take(Map.of(new NoteKey("one", 2), HERE, new NoteKey("gone", 1), THERE));
		later.follow((Scenario) document.live());
		assertNull(later.of(note(0)));
		assertEquals(HERE, later.of(note(2)));
		later.prune();
		assertEquals(Map.of(new NoteKey("one", 2), HERE), later.places());
	}

	@Test
	void onlyNotesOfTheScenarioHaveAKey() {
		Note other = EcoreUtil.copy(note(0));
		assertThrows(IllegalArgumentException.class, () -> layout.key(other));
	}

	private void place(int index, Box box) {
		NoteKey key = layout.key(note(index));
		document.execute(new PlaceNotes("Move note", layout, List.of(new PlaceNotes.Change(key, layout.of(note(index)), box))));
	}

	private void write(int index, String words) {
		document.execute(NoteEdits.write(document.parsed(note(index)), words));
	}

	private List<Note> notes() {
		return ((Scenario) document.live()).getItems().stream().filter(Note.class::isInstance).map(Note.class::cast).toList();
	}

	private Note note(int index) {
		return notes().get(index);
	}
}
