package trapline.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.edit.Anchor;
import trapline.edit.Edit;
import trapline.edit.EditRefused;
import trapline.edit.Replace;
import trapline.edit.ScenarioDocument;
import trapline.edit.ScenarioEdits;
import trapline.library.Library;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.StoryChoice;
import trapline.notation.NotationLoader;

/** Text, model and history of a document stay in step, whoever edits. */
class ScenarioDocumentTest {

	@TempDir
	Path folder;

	@Test
	void typingIsOneEntry() throws BadLocationException {
		ScenarioDocument document = Scenarios.open(Scenarios.TEXT);
		int at = Scenarios.TEXT.indexOf("cr2_read;");
		document.document().replace(at, 0, "x");
		document.document().replace(at, 1, "");
		document.document().replace(Scenarios.TEXT.indexOf("at 2"), 4, "at 17");
		assertEquals(2, Scenarios.the(document, StoryChoice.class, 1).getNumber());
		assertTrue(document.isDirty());
		document.reconcile();
		assertEquals(17, Scenarios.the(document, StoryChoice.class, 1).getNumber());
		assertEquals("Type in source", document.history().undoLabel().orElseThrow());
		document.undo();
		assertEquals(Scenarios.TEXT, document.document().get());
		assertFalse(document.history().canUndo());
		document.redo();
		assertEquals(17, Scenarios.the(document, StoryChoice.class, 1).getNumber());
	}

	@Test
	void undoAlsoTakesBackWhatWasJustTyped() throws BadLocationException {
		ScenarioDocument document = Scenarios.open(Scenarios.TEXT);
		document.execute(ScenarioEdits.moveStoryChoice(Scenarios.the(document, StoryChoice.class, 0), new Anchor.AtEvent(4)));
		String moved = document.document().get();
		document.document().replace(0, 0, "// typed\n");
		document.undo();
		assertEquals(moved, document.document().get());
		document.undo();
		assertEquals(Scenarios.TEXT, document.document().get());
	}

	@Test
	void typingThatCancelsOutIsNoEntry() throws BadLocationException {
		ScenarioDocument document = Scenarios.open(Scenarios.TEXT);
		document.document().replace(0, 0, "x");
		document.document().replace(0, 1, "");
		document.reconcile();
		assertFalse(document.history().canUndo());
		assertFalse(document.isDirty());
	}

	@Test
	void theLiveModelKeepsItsObjects() {
		ScenarioDocument document = Scenarios.open(Scenarios.TEXT);
		Scenario live = (Scenario) document.live();
		List<StoryChoice> choices = EcoreUtil2.getAllContentsOfType(live, StoryChoice.class);
		document.execute(ScenarioEdits.moveStoryChoice(document.parsed(choices.get(1)), new Anchor.AtEvent(4)));
		assertSame(live, document.live());
		assertEquals(choices, EcoreUtil2.getAllContentsOfType(live, StoryChoice.class));
		assertEquals(4, choices.get(1).getNumber());
		assertTrue(EcoreUtil.equals(document.loaded().document(), live));
		assertNotSame(document.parsed(choices.get(1)), choices.get(1));
		assertEquals(4, document.parsed(choices.get(1)).getNumber());
	}

	@Test
	void aTextThatDoesNotParseKeepsTheLastModel() throws BadLocationException {
		ScenarioDocument document = Scenarios.open(Scenarios.TEXT);
		int brace = Scenarios.TEXT.indexOf("story");
		document.document().replace(brace, 0, "vcpu {\n");
		document.reconcile();
		assertFalse(document.isCurrent());
		assertEquals("demo.trap:26:6: error: expected a name, found '{'", document.obstacle().orElseThrow().toString());
		Scenario live = (Scenario) document.live();
		StoryChoice choice = EcoreUtil2.getAllContentsOfType(live, StoryChoice.class).get(0);
		assertEquals("line 26: expected a name, found '{'; mend the text first",
				assertThrows(EditRefused.class, () -> document.parsed(choice)).getMessage());
		assertThrows(EditRefused.class, () -> document.execute(Edit.of("x", 0, 0, " ")));
		document.undo();
		assertTrue(document.isCurrent());
		assertTrue(document.obstacle().isEmpty());
		assertTrue(EcoreUtil.equals(document.loaded().document(), document.live()));
	}

	@Test
	void anEmptyOrForeignTextCanBeMended() {
		ScenarioDocument document = Scenarios.open("");
		assertFalse(document.isCurrent());
		document.document().set("\\".repeat(10));
		document.reconcile();
		document.document().set("(".repeat(200_000));
		document.reconcile();
		document.document().set(Scenarios.TEXT);
		document.reconcile();
		assertTrue(document.isCurrent());
		assertEquals(List.of(), document.problems());
	}

	@Test
	void savingIsRemembered() {
		ScenarioDocument document = Scenarios.open(Scenarios.TEXT);
		document.execute(Edit.of("one", 0, 0, "// 1\n"));
		document.markSaved();
		assertFalse(document.isDirty());
		document.undo();
		assertTrue(document.isDirty());
		document.redo();
		assertFalse(document.isDirty());
		document.undo();
		document.execute(Edit.of("two", 0, 0, "// 2\n"));
		assertTrue(document.isDirty());
		document.undo();
		assertTrue(document.isDirty());
	}

	@Test
	void anotherFileTakesTheHistoryAlong() {
		ScenarioDocument document = Scenarios.open(Scenarios.TEXT);
		document.execute(Edit.of("one", 0, 0, "// 1\n"));
		document.moveTo(folder.resolve("copy.trap"), "copy.trap");
		assertFalse(document.isDirty());
		assertTrue(document.isCurrent());
		document.undo();
		assertEquals(Scenarios.TEXT, document.document().get());
		assertTrue(document.isDirty());
		document.document().set("vcpu");
		document.reconcile();
		assertTrue(document.obstacle().orElseThrow().toString().startsWith("copy.trap:"));
	}

	@Test
	void listenersAndVersionsFollow() throws BadLocationException {
		ScenarioDocument document = Scenarios.open(Scenarios.TEXT);
		List<Long> versions = new ArrayList<>();
		document.addListener(changed -> versions.add(changed.version()));
		document.execute(Edit.of("one", 0, 0, "// 1\n"));
		document.document().replace(0, 0, "// 2\n");
		assertEquals(List.of(1L), versions);
		document.reconcile();
		assertEquals(List.of(1L, 2L), versions);
		document.dispose();
		document.document().replace(0, 0, "// 3\n");
		assertEquals(2, document.version());
	}

	@Test
	void modulesAreReadAgainOnRequest() throws IOException {
		Path module = Files.writeString(folder.resolve("mine.trapsem"), "module mine\ndef f = 1;\n");
		ScenarioDocument document = new ScenarioDocument(
				new Document("scenario s\nplatform platforms.bare_metal\nimport mine\nvcpu v { task { done; } }\ncheck always f == 1\n"),
				folder.resolve("s.trap"), "s.trap", new NotationLoader(Library.standard()::module));
		assertEquals(List.of(), document.problems());
		Files.writeString(module, "module mine\ndef g = 1;\n");
		document.refresh();
		assertEquals("s.trap:5:14: error: no variable, value or definition named 'f'", document.problems().get(0).toString());
	}

	@Test
	void anythingCanBeTakenBack() {
		Random random = new Random(7);
		ScenarioDocument document = Scenarios.open(Scenarios.TEXT);
		List<String> texts = new ArrayList<>(List.of(Scenarios.TEXT));
		for (int i = 0; i < 30; i++) {
			String text = document.document().get();
			int at = random.nextInt(text.length());
			document.document().set(text.substring(0, at) + "// " + i + "\n" + text.substring(Math.min(text.length(), at + random.nextInt(5))));
			document.reconcile();
			texts.add(document.document().get());
		}
		for (int i = texts.size() - 2; i >= 0; i--) {
			document.undo();
			assertEquals(texts.get(i), document.document().get());
		}
		for (int i = 1; i < texts.size(); i++) {
			document.redo();
			assertEquals(texts.get(i), document.document().get());
		}
	}

	@Test
	void editsOfSeveralPlacesTurnRound() {
		Edit edit = new Edit("e", List.of(new Replace(8, 2, ""), new Replace(0, 1, "long"), new Replace(4, 0, "!")));
		String before = "0123456789ab";
		String after = edit.applyTo(before);
		assertEquals("long123!4567ab", after);
		assertEquals(before, edit.inverse(before).applyTo(after));
		assertThrows(IllegalArgumentException.class, () -> new Edit("e", List.of(new Replace(0, 3, ""), new Replace(2, 1, ""))));
	}

	@Test
	void theSmallestEditIsFound() {
		assertEquals(Edit.of("e", 2, 1, "X"), Edit.between("e", "abcde", "abXde"));
		assertEquals(Edit.of("e", 1, 0, "a"), Edit.between("e", "a", "aa"));
		assertTrue(Edit.between("e", "same", "same").isEmpty());
	}
}
