package trapline.edit.tests.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jface.text.Document;

import trapline.edit.Edit;
import trapline.edit.ScenarioDocument;
import trapline.library.Library;
import trapline.notation.NotationLoader;

/** A document whose text is edited. */
abstract class DocumentEdits {
	final ScenarioDocument document;
	private final String text;

	DocumentEdits(String text) {
		this.text = text;
		document = new ScenarioDocument(new Document(text), null, "demo.trap", new NotationLoader(Library.standard()::module));
	}

	/** An edit gives a text without problems under a name, and goes back and forth. */
	void changes(Edit edit, String label, String after) {
		document.live();
		document.execute(edit);
		assertEquals(after, document.document().get());
		assertEquals(List.of(), document.problems());
		assertEquals(label, document.history().undoLabel().orElseThrow());
		document.undo();
		assertEquals(text, document.document().get());
		document.redo();
		assertEquals(after, document.document().get());
	}
}
