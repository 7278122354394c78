package trapline.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.Test;

import trapline.edit.Edit;
import trapline.edit.EditRefused;
import trapline.edit.Reading;
import trapline.edit.ScenarioDocument;
import trapline.library.Library;
import trapline.notation.NotationLoader;

/** A text that takes long to read is read elsewhere: the document goes on meanwhile and takes only what is current. */
class LargeTextTest {
	private static final String TEXT = Scenarios.TEXT + "// filler\n".repeat(ScenarioDocument.LARGE / 10);

	private final List<Reading> asked = new ArrayList<>();
	private final ScenarioDocument document = new ScenarioDocument(new Document(TEXT), null, "large.trap",
			new NotationLoader(Library.standard()::module), asked::add);

	@Test
	void itIsCurrentOnceItIsRead() {
		assertFalse(document.isCurrent());
		assertTrue(document.unread().isPresent());
		assertThrows(EditRefused.class, () -> document.execute(Edit.of("x", 0, 0, " ")));
		read(0);
		assertTrue(document.isCurrent());
		assertTrue(document.unread().isEmpty());
		document.execute(Edit.of("x", 0, 0, " "));
		assertFalse(document.isCurrent(), "the edit is a new text");
	}

	@Test
	void whatIsOutdatedIsDropped() throws BadLocationException {
		document.document().replace(0, 0, "// typed\n");
		read(0);
		assertFalse(document.isCurrent());
		document.reconcile();
		assertEquals(2, asked.size());
		read(0);
		assertTrue(document.unread().isPresent());
		read(1);
		assertTrue(document.isCurrent());
	}

	@Test
	void typingAndUndoingNeedNoReading() throws BadLocationException {
		document.document().replace(0, 0, "// typed\n");
		document.reconcile();
		assertEquals("Type in source", document.history().undoLabel().orElseThrow());
		document.undo();
		assertEquals(TEXT, document.document().get());
	}

	@Test
	void afterACancelledReadingTheNextChangeReadsAgain() throws BadLocationException {
		document.abandon(asked.get(0));
		assertTrue(document.unread().orElseThrow().contains("cancelled"));
		document.document().replace(0, 0, "// typed\n");
		document.reconcile();
		read(1);
		assertTrue(document.isCurrent());
	}

	@Test
	void aShortTextIsReadAtOnce() {
		document.document().set(Scenarios.TEXT);
		document.reconcile();
		assertTrue(document.isCurrent());
		assertEquals(1, asked.size());
	}

	private void read(int number) {
		document.accept(asked.get(number), asked.get(number).read());
	}
}
