package trapline.edit.tests.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.Document;
import org.eclipse.xtext.EcoreUtil2;

import trapline.edit.Edit;
import trapline.edit.ScenarioDocument;
import trapline.library.Library;
import trapline.model.scenario.Scenario;
import trapline.notation.NotationLoader;

/** A text that a test edits; each edit is done, undone and done again, and all that has to hold then is checked. */
final class Workpiece {
	private static final NotationLoader LOADER = new NotationLoader(Library.standard()::module);

	private final ScenarioDocument document;

	Workpiece(String text) {
		document = new ScenarioDocument(new Document(text), null, "piece.trap", LOADER);
		assertFalse(hasSyntaxErrors(), () -> document.problems() + "\n" + text);
	}

	Scenario scenario() {
		return document.loaded().scenario().orElseThrow();
	}

	String text() {
		return document.document().get();
	}

	List<String> problems() {
		return document.problems().stream().map(Object::toString).toList();
	}

	/** All parts of a type, in file order. */
	<T extends EObject> List<T> all(Class<T> type) {
		return EcoreUtil2.getAllContentsOfType(scenario(), type);
	}

	/** Does an edit for good. @return the text then */
	String edit(Function<Workpiece, Edit> command) {
		String before = text();
		document.live();
		document.execute(command.apply(this));
		String after = text();
		assertFalse(hasSyntaxErrors(), () -> document.problems() + "\n" + after);
		checkLive();
		if (!after.equals(before)) {
			document.undo();
			assertEquals(before, text());
			checkLive();
			document.redo();
			assertEquals(after, text());
			checkLive();
		}
		return after;
	}

	/** Does an edit, and takes it back. @return the text between */
	String tryOut(Function<Workpiece, Edit> command) {
		String before = text();
		String after = edit(command);
		if (!after.equals(before)) {
			document.undo();
			assertEquals(before, text());
		}
		return after;
	}

	/** The model is that of a text that nobody edited. */
	void checkFresh() {
		Scenario fresh = new NotationLoader(Library.standard()::module).load(text(), "piece.trap").scenario().orElseThrow();
		assertEquals(Shape.of(fresh).toString(), Shape.of(document.live()).toString());
	}

	private void checkLive() {
		assertEquals(Shape.of(scenario()).toString(), Shape.of(document.live()).toString());
	}

	private boolean hasSyntaxErrors() {
		return document.loaded().resource().getParseResult().hasSyntaxErrors();
	}
}
