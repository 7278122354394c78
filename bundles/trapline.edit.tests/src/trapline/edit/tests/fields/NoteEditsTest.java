package trapline.edit.tests.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;

import trapline.edit.Edit;
import trapline.edit.EditRefused;
import trapline.edit.Rename;
import trapline.edit.fields.Field;
import trapline.edit.fields.Fields;
import trapline.edit.fields.NoteEdits;
import trapline.edit.fields.Vocabulary;
import trapline.edit.structure.PartEdits;
import trapline.edit.structure.Spot;
import trapline.model.scenario.CheckDeclaration;
import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.Note;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioPackage.Literals;
import trapline.model.scenario.Setting;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.Story;
import trapline.model.scenario.VCpu;

/** Notes come, change, follow what they are about, and go with it: each time with the least change of the text, there and back. */
class NoteEditsTest extends DocumentEdits {
	private static final String TEXT = """
			scenario demo
			platform platforms.bare_metal
			page A
			vcpu v0 {
				start { IF = true }
				task {
					touch_it: touch A; // first
					nop;  // second
					done;
				}
				handler NMI { back: iret; }
			}
			vcpu v1 { task { done; } }
			event n1 : nmi on v0 once
			check never H-01
			check always v0.IF  // sleeps
			note "What the guest does"   // for all
			note "It returns early"   on  v0.NMI // late
			story "told" { n1 before touch_it; }
			""";

	NoteEditsTest() {
		super(TEXT);
	}

	@Test
	void comesBehindTheOthers() {
		changes(NoteEdits.add(scenario(), "say \"hi\"\nand go", null), "Add note",
				TEXT.replace("// late\n", "// late\nnote \"say \\\"hi\\\"\\nand go\"\n"));
		assertEquals("say \"hi\"\nand go", the(Note.class, 2).getText());
	}

	@Test
	void comesAboutSomethingWithAName() {
		changes(NoteEdits.add(scenario(), "x", the(VCpu.class, 1).getBlocks().get(0)), "Add note",
				TEXT.replace("// late\n", "// late\nnote \"x\" on v1.task\n"));
		assertSame(the(VCpu.class, 1).getBlocks().get(0), the(Note.class, 2).getPart());
	}

	@Test
	void givesALabelToALine() {
		changes(NoteEdits.add(scenario(), "x", the(SoftwareStatement.class, 1)), "Add note",
				TEXT.replace("\t\tnop;", "\t\tline1: nop;").replace("// late\n", "// late\nnote \"x\" on line1\n"));
	}

	@Test
	void givesALabelToACheckOfACondition() {
		changes(NoteEdits.about(the(Note.class, 0), the(CheckDeclaration.class, 1)), "Let note be about check1",
				TEXT.replace("check always", "check check1: always").replace("guest does\"", "guest does\" on check1"));
	}

	@Test
	void isAboutACheckByItsHazard() {
		changes(NoteEdits.about(the(Note.class, 1), the(CheckDeclaration.class, 0)), "Let note be about H-01", TEXT.replace("early\"   on  v0.NMI", "early\" on H-01"));
	}

	@Test
	void isAboutAll() {
		changes(NoteEdits.about(the(Note.class, 1), null), "Let note be about all", TEXT.replace("early\"   on  v0.NMI", "early\""));
	}

	@Test
	void saysSomethingElse() {
		changes(NoteEdits.write(the(Note.class, 1), "a \\ b"), "Change note", TEXT.replace("It returns early", "a \\\\ b"));
		assertEquals(List.of(), NoteEdits.write(the(Note.class, 1), "a \\ b").replaces());
	}

	@Test
	void needsWords() {
		assertThrows(EditRefused.class, () -> NoteEdits.write(the(Note.class, 1), " "));
		assertThrows(EditRefused.class, () -> NoteEdits.add(scenario(), "", null));
	}

	@Test
	void isAboutTheNearestThatHasAName() {
		assertSame(the(VCpu.class, 0), NoteEdits.subject(the(Setting.class, 0)));
		assertSame(the(SoftwareStatement.class, 1), NoteEdits.subject(the(SoftwareStatement.class, 1)));
		assertNull(NoteEdits.subject(the(Story.class, 0).getChoices().get(0)));
		assertNull(NoteEdits.subject(the(Note.class, 0)));
		assertSame(the(ObjectDeclaration.class, 0).getObjects().get(0), NoteEdits.subject(the(ObjectDeclaration.class, 0)));
	}

	@Test
	void goesByItself() {
		changes(PartEdits.remove("Delete", List.of(the(Note.class, 0))), "Delete", TEXT.replace("note \"What the guest does\"   // for all\n", ""));
	}

	@Test
	void goesWithWhatItIsAbout() {
		changes(PartEdits.remove("Delete", List.of(the(VCpu.class, 0).getBlocks().get(1))), "Delete",
				TEXT.replace("\thandler NMI { back: iret; }\n", "").replace("note \"It returns early\"   on  v0.NMI // late\n", ""));
	}

	@Test
	void moves() {
		changes(PartEdits.move("Move", List.of(the(Note.class, 0)), new Spot(scenario(), Literals.SCENARIO__ITEMS, 0)), "Move",
				TEXT.replace("note \"What the guest does\"   // for all\n", "").replace("page A\n", "note \"What the guest does\"   // for all\npage A\n"));
	}

	@Test
	void followsAHandlerToAnotherCpu() {
		CodeBlock handler = the(VCpu.class, 0).getBlocks().get(1);
		document.live();
		document.execute(PartEdits.move("Move", List.of(handler), new Spot(the(VCpu.class, 1), Literals.VCPU__BLOCKS, 1)));
		assertEquals(List.of(), document.problems());
		assertEquals(true, document.document().get().contains("early\"   on  v1.NMI // late"));
		assertSame(the(VCpu.class, 1).getBlocks().get(1), the(Note.class, 1).getPart());
		document.undo();
		assertEquals(TEXT, document.document().get());
	}

	@Test
	void followsNames() {
		changes(Rename.of(the(VCpu.class, 0), "bsp"), "Rename v0 to bsp", TEXT.replace("v0", "bsp"));
		assertSame(the(VCpu.class, 0).getBlocks().get(1), the(Note.class, 1).getPart());
	}

	@Test
	void hasItsWordsAndWhatItIsAboutAsFields() {
		List<Field> fields = fields().of(the(Note.class, 1));
		assertEquals(List.of("words=It returns early", "about=v0.NMI"), fields.stream().map(field -> field.name() + "=" + field.value()).toList());
		assertEquals(true, fields.get(1).choices().stream().map(choice -> choice.text()).toList().containsAll(List.of("v0", "v0.task", "touch_it", "n1", "H-01", "A")));
		changes(fields().set(the(Note.class, 1), "about", "n1"), "Set about to n1", TEXT.replace("early\"   on  v0.NMI", "early\" on n1"));
	}

	@Test
	void aLineBreakIsWrittenInAField() {
		changes(fields().set(the(Note.class, 1), "words", "one\\ntwo"), "Set words to one\\ntwo", TEXT.replace("It returns early", "one\\ntwo"));
		assertEquals("one\ntwo", the(Note.class, 1).getText());
		assertEquals("one\\ntwo", fields().of(the(Note.class, 1)).get(0).value());
	}

	@Test
	void followsAHandlerToAnotherTrigger() {
		changes(fields().set(the(VCpu.class, 0).getBlocks().get(1), "for", "#DB"), "Set for to #DB",
				TEXT.replace("handler NMI", "handler #DB").replace("v0.NMI", "v0.#DB"));
	}

	@Test
	void followsACheckToAnotherHazard() {
		document.execute(NoteEdits.about(the(Note.class, 0), the(CheckDeclaration.class, 0)));
		changesBack(fields().set(the(CheckDeclaration.class, 0), "label", "frame"), TEXT.replace("check never", "check frame: never").replace("guest does\"", "guest does\" on H-01"));
		changesBack(fields().set(the(CheckDeclaration.class, 0), "what", "H-02"), TEXT.replace("check never H-01", "check frame: never H-02").replace("guest does\"", "guest does\" on H-02"));
		assertEquals(List.of(), document.problems());
		assertSame(the(CheckDeclaration.class, 0), the(Note.class, 0).getPart());
	}

	@Test
	void aCheckGetsAndLosesItsLabel() {
		changes(fields().set(the(CheckDeclaration.class, 1), "label", "asleep"), "Set label to asleep", TEXT.replace("check always", "check asleep: always"));
		changesBack(fields().set(the(CheckDeclaration.class, 1), "label", ""), TEXT);
	}

	private Fields fields() {
		return new Fields(new Vocabulary(scenario(), document.loaded().modules()));
	}

	private void changesBack(Edit edit, String after) {
		document.execute(edit);
		assertEquals(after, document.document().get());
	}

	private Scenario scenario() {
		return document.loaded().scenario().orElseThrow();
	}

	private <T extends EObject> T the(Class<T> type, int index) {
		return EcoreUtil2.getAllContentsOfType(scenario(), type).get(index);
	}
}
