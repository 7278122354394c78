package trapline.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import trapline.edit.Anchor;
import trapline.edit.Edit;
import trapline.edit.EditRefused;
import trapline.edit.Rename;
import trapline.edit.ScenarioDocument;
import trapline.edit.ScenarioEdits;
import trapline.model.scenario.EntityObject;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.ScenarioParam;
import trapline.model.scenario.Story;
import trapline.model.scenario.StoryChoice;
import trapline.model.semantics.Variable;
import trapline.notation.Problem;

/** Each edit changes its lines only, and undo and redo restore every character. */
class EditsTest {

	@Test
	void moveToAnEvent() {
		check("Move NMI to event 4", document -> ScenarioEdits.moveStoryChoice(choice(document, 0), new Anchor.AtEvent(4)),
				"-\tn1   before cr2_read;  // the race", "+\tn1   at 4;  // the race");
	}

	@Test
	void moveBeforeAnInstruction() {
		check("Move IRQ before touch_it", document -> ScenarioEdits.moveStoryChoice(choice(document, 1), new Anchor.Before("touch_it", 1)),
				"-\ti1 at 2;", "+\ti1 before touch_it;");
	}

	@Test
	void moveFromALaterTime() {
		check("Move IRQ to event 7", document -> ScenarioEdits.moveStoryChoice(choice(document, 2), new Anchor.AtEvent(7)),
				"-\ti1 after again #2;", "+\ti1 at 7;");
	}

	@Test
	void moveToALaterTime() {
		check("Move IRQ after again #3", document -> ScenarioEdits.moveStoryChoice(choice(document, 2), new Anchor.After("again", 3)),
				"-\ti1 after again #2;", "+\ti1 after again #3;");
	}

	@Test
	void moveOnALineOfMany() {
		check("Move NMI to event 9", document -> ScenarioEdits.moveStoryChoice(choice(document, 3), new Anchor.AtEvent(9)),
				"-story \"one line\" { n1 at 1; i1 at 3; }", "+story \"one line\" { n1 at 9; i1 at 3; }");
	}

	@Test
	void addAsLast() {
		check("Add NMI to event 5", document -> ScenarioEdits.addStoryChoice(story(document, 0), 3, event(document, 0), new Anchor.AtEvent(5)),
				"+\tn1 at 5;");
	}

	@Test
	void addBetween() {
		check("Add NMI after again", document -> ScenarioEdits.addStoryChoice(story(document, 0), 1, event(document, 0), new Anchor.After("again", 1)),
				"+\tn1 after again;");
	}

	@Test
	void addAsFirst() {
		check("Add IRQ to event 1", document -> ScenarioEdits.addStoryChoice(story(document, 0), 0, event(document, 1), new Anchor.AtEvent(1)),
				"+\ti1 at 1;");
	}

	@Test
	void addToAnEmptyStory() {
		check("Add NMI to event 5", document -> ScenarioEdits.addStoryChoice(story(document, 1), 0, event(document, 0), new Anchor.AtEvent(5)),
				"-story \"empty\" { }", "+story \"empty\" { n1 at 5; }");
	}

	@Test
	void addOnALineOfMany() {
		check("Add NMI to event 2", document -> ScenarioEdits.addStoryChoice(story(document, 2), 1, event(document, 0), new Anchor.AtEvent(2)),
				"-story \"one line\" { n1 at 1; i1 at 3; }", "+story \"one line\" { n1 at 1; n1 at 2; i1 at 3; }");
	}

	@Test
	void removeALine() {
		check("Remove NMI from the story", document -> ScenarioEdits.removeStoryChoice(choice(document, 0)), "-\tn1   before cr2_read;  // the race");
	}

	@Test
	void removeOneOfMany() {
		check("Remove NMI from the story", document -> ScenarioEdits.removeStoryChoice(choice(document, 3)),
				"-story \"one line\" { n1 at 1; i1 at 3; }", "+story \"one line\" { i1 at 3; }");
	}

	@Test
	void setParam() {
		check("Set gate to movss", document -> ScenarioEdits.setParam(Scenarios.the(document, ScenarioParam.class, 0), "movss"),
				"-param gate : Shadow = sti   // the gate", "+param gate : Shadow = movss   // the gate");
	}

	@Test
	void changeAKnob() {
		check("Set sti_blocks_nmi to true", document -> ScenarioEdits.setKnob(Scenarios.scenario(document), "sti_blocks_nmi", "true"),
				"-knob sti_blocks_nmi = false // an oddity", "+knob sti_blocks_nmi = true // an oddity");
	}

	@Test
	void resetAKnob() {
		check("Reset sti_blocks_nmi", document -> ScenarioEdits.removeKnob(Scenarios.the(document, KnobSetting.class, 0)),
				"-knob sti_blocks_nmi = false // an oddity");
	}

	@Test
	void fixAnOpenKnob() {
		ScenarioDocument document = Scenarios.open(Scenarios.TEXT.replace("sti_blocks_nmi = false", "sti_blocks_nmi open"));
		document.execute(ScenarioEdits.setKnob(Scenarios.scenario(document), "sti_blocks_nmi", "true"));
		assertEquals(Scenarios.TEXT.replace("sti_blocks_nmi = false", "sti_blocks_nmi = true"), document.document().get());
	}

	@Test
	void fixAnotherKnob() {
		ScenarioDocument document = Scenarios.open(Scenarios.TEXT.replace("knob sti_blocks_nmi = false // an oddity\n", ""));
		document.execute(ScenarioEdits.setKnob(Scenarios.scenario(document), "sti_blocks_nmi", "true"));
		assertTrue(document.document().get().contains("param gate : Shadow = sti   // the gate\nknob sti_blocks_nmi = true\n"));
	}

	@Test
	void fixAKnobInAShortFile() {
		ScenarioDocument document = Scenarios.open("scenario s\nplatform platforms.bare_metal");
		document.execute(ScenarioEdits.setKnob(Scenarios.scenario(document), "sti_blocks_nmi", "true"));
		assertEquals("scenario s\nplatform platforms.bare_metal\nknob sti_blocks_nmi = true", document.document().get());
	}

	@Test
	void renameALabel() {
		check("Rename again to loop", document -> Rename.of(Scenarios.the(document, InstructionCall.class, 1), "loop"),
				"-\t\tagain:    nop;", "+\t\tloop:    nop;", "-\t\tif IF { goto again; }", "+\t\tif IF { goto loop; }",
				"-\ti1 after again #2;", "+\ti1 after loop #2;");
	}

	@Test
	void renameAnEvent() {
		check("Rename n1 to first", document -> Rename.of(event(document, 0), "first"),
				"-event n1 : nmi on v0 once           // arrives somewhere", "+event first : nmi on v0 once           // arrives somewhere",
				"-\tn1   before cr2_read;  // the race", "+\tfirst   before cr2_read;  // the race",
				"-story \"one line\" { n1 at 1; i1 at 3; }", "+story \"one line\" { first at 1; i1 at 3; }");
	}

	@Test
	void renameALocal() {
		check("Rename where to addr", document -> Rename.of(Scenarios.the(document, Variable.class, 0), "addr"),
				"-\t\tlocal where : address;", "+\t\tlocal addr : address;", "-\t\tcr2_read: read_cr2 -> where;  // the address",
				"+\t\tcr2_read: read_cr2 -> addr;  // the address");
	}

	@Test
	void namesThatWillNotDoAreRefused() {
		ScenarioDocument document = Scenarios.open(Scenarios.TEXT);
		EntityObject page = Scenarios.the(document, EntityObject.class, 0);
		assertEquals("'9 x' is not a name: expected a letter, then letters, digits and underscores",
				assertThrows(EditRefused.class, () -> Rename.of(page, "9 x")).getMessage());
		assertEquals("'when' is a word of the notation; choose another name",
				assertThrows(EditRefused.class, () -> Rename.of(page, "when")).getMessage());
		assertEquals("there is something named 'n1' in this file already; choose another name",
				assertThrows(EditRefused.class, () -> Rename.of(page, "n1")).getMessage());
		assertThrows(EditRefused.class, () -> ScenarioEdits.setParam(Scenarios.the(document, ScenarioParam.class, 0), " "));
	}

	private static void check(String label, Function<ScenarioDocument, Edit> command, String... lines) {
		ScenarioDocument document = Scenarios.open(Scenarios.TEXT);
		assertEquals(List.of(), document.problems().stream().map(Problem::toString).toList());
		document.execute(command.apply(document));
		String edited = document.document().get();
		assertEquals(List.of(lines), difference(Scenarios.TEXT, edited));
		assertEquals(List.of(), document.problems().stream().map(Problem::toString).toList());
		assertEquals(label, document.history().undoLabel().orElseThrow());
		assertTrue(document.isDirty());
		document.undo();
		assertEquals(Scenarios.TEXT, document.document().get());
		assertEquals(label, document.history().redoLabel().orElseThrow());
		assertFalse(document.isDirty());
		document.redo();
		assertEquals(edited, document.document().get());
		assertFalse(document.history().canRedo());
	}

	/** The lines that went and came, where texts differ line by line. */
	private static List<String> difference(String before, String after) {
		List<String> old = new ArrayList<>(before.lines().toList());
		List<String> now = new ArrayList<>(after.lines().toList());
		List<String> changes = new ArrayList<>();
		while (!old.isEmpty() || !now.isEmpty())
			if (!old.isEmpty() && !now.isEmpty() && old.get(0).equals(now.get(0))) {
				old.remove(0);
				now.remove(0);
			} else if (now.size() > old.size())
				changes.add("+" + now.remove(0));
			else if (old.size() > now.size())
				changes.add("-" + old.remove(0));
			else {
				changes.add("-" + old.remove(0));
				changes.add("+" + now.remove(0));
			}
		return changes;
	}

	private static StoryChoice choice(ScenarioDocument document, int index) {
		return Scenarios.the(document, StoryChoice.class, index);
	}

	private static Story story(ScenarioDocument document, int index) {
		return Scenarios.the(document, Story.class, index);
	}

	private static EventDeclaration event(ScenarioDocument document, int index) {
		return Scenarios.the(document, EventDeclaration.class, index);
	}
}
