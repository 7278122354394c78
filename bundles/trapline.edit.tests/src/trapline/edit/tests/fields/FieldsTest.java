package trapline.edit.tests.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.Document;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;

import trapline.edit.Edit;
import trapline.edit.EditRefused;
import trapline.edit.ScenarioDocument;
import trapline.edit.fields.Choice;
import trapline.edit.fields.Field;
import trapline.edit.fields.Fields;
import trapline.edit.fields.Vocabulary;
import trapline.library.Library;
import trapline.model.scenario.CheckDeclaration;
import trapline.model.scenario.Compare;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.Handler;
import trapline.model.scenario.HostUse;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.Memory;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioParam;
import trapline.model.scenario.Setting;
import trapline.model.scenario.SoftwareGoto;
import trapline.model.scenario.SoftwareIf;
import trapline.model.scenario.Story;
import trapline.model.scenario.StoryChoice;
import trapline.model.scenario.VCpu;
import trapline.model.semantics.Variable;
import trapline.notation.NotationLoader;

/** Each field changes its own words, comes back with undo, and says what is wrong with a value that will not do. */
class FieldsTest {
	private static final String TEXT = """
			// what this is about
			scenario demo   "a demonstration"   // kept
			platform platforms.intel_vmx
			import kvm.async_pf

			param gate : Gate   =   nmi_gate open   // the gate
			knob sti_blocks_nmi = false // an oddity

			page A { backed = false }  // swapped out
			page B
			token T1,   T2
			memory { flag : bool = false   word : 0..3 }
			vcpu v0 {
				start { cpl = 3   IF /* on */ }
				task {
					touch_it:  touch   A;   /* here */
					again:    nop;
					if   flag   { goto again; }
					done;
				}
				handler #PF {
					local where : address;
					cr2_read: read_cr2   ->   where;  // the address
					iret;
				}
				handler NMI { iret; }
			}
			host is async_pf(gate, error_code_abi, T1,   T2);
			event n1 : nmi on v0   once           // arrives somewhere
			event i1 : irq(0x20)  on v0 2   times   after   touch_it // later
			story "as reported" {
				n1   before cr2_read;  // the race
				i1 at 2;
				i1 after again   #2;
			}
			check never H-01  // bad
			compare gate in { open_gate,   nmi_gate }
			""";

	private final ScenarioDocument document = new ScenarioDocument(new Document(TEXT), null, "demo.trap",
			new NotationLoader(Library.standard()::module));

	@Test
	void anEvent() {
		assertEquals(List.of("name", "kind", "v", "on", "how often", "must arrive", "after"), names(EventDeclaration.class, 1));
		changes(EventDeclaration.class, 1, "v", "0x21", "irq(0x20)  on", "irq(0x21)  on");
		changes(EventDeclaration.class, 1, "how often", "once", "on v0 2   times   after", "on v0 once   after");
		changes(EventDeclaration.class, 1, "must arrive", "true", "2   times   after", "2   times must arrive   after");
		changes(EventDeclaration.class, 1, "after", "again", "after   touch_it // later", "after   again // later");
		changes(EventDeclaration.class, 1, "after", "", "times   after   touch_it // later", "times // later");
		changes(EventDeclaration.class, 0, "after", "again", "v0   once           //", "v0   once after again           //");
		changes(EventDeclaration.class, 0, "kind", "irq", "n1 : nmi on", "n1 : irq(" + value(EventDeclaration.class, 1, "v").choices().get(0).text() + ") on");
		changes(EventDeclaration.class, 1, "kind", "nmi", "i1 : irq(0x20)  on", "i1 : nmi  on");
	}

	@Test
	void aNameChangesWhereverItIsUsed() {
		Edit edit = edit(EventDeclaration.class, 0, "name", "first");
		document.execute(edit);
		assertEquals(TEXT.replace("n1", "first"), document.document().get());
		document.undo();
		changes(InstructionCall.class, 0, "label", "start_it", "touch_it", "start_it");
	}

	@Test
	void anInstruction() {
		changes(InstructionCall.class, 0, names(InstructionCall.class, 0).get(2), "B", "touch   A;   /* here */", "touch   B;   /* here */");
		changes(InstructionCall.class, 1, "instruction", "sti", "again:    nop;", "again:    sti;");
		changes(InstructionCall.class, 1, "instruction", "touch", "again:    nop;", "again:    touch A;");
		changes(InstructionCall.class, 3, "instruction", "nop", "read_cr2   ->   where;", "nop;");
		changes(InstructionCall.class, 3, names(InstructionCall.class, 3).get(2), "flag", "->   where;", "->   flag;");
		changes(InstructionCall.class, 4, "label", "out", "\t\tiret;\n", "\t\tout: iret;\n");
		changes(SoftwareIf.class, 0, "condition", "word == 2", "if   flag   {", "if   word == 2   {");
		changes(SoftwareGoto.class, 0, "to", "touch_it", "goto again", "goto touch_it");
	}

	@Test
	void aResultGoesToTheFirstVariableThatThereIs() {
		changes(InstructionCall.class, 1, "instruction", "read_cr2", "again:    nop;", "again:    read_cr2 -> flag;");
	}

	@Test
	void whatIsDeclared() {
		changes(ScenarioParam.class, 0, "value", "if_gate", "=   nmi_gate open", "=   if_gate open");
		changes(ScenarioParam.class, 0, "open", "false", "nmi_gate open   //", "nmi_gate   //");
		changes(KnobSetting.class, 0, "value", "true", "= false //", "= true //");
		changes(KnobSetting.class, 0, "value", "open", "nmi = false //", "nmi open //");
		changes(ObjectDeclaration.class, 0, "backed", "true", "{ backed = false }", "{ backed = true }");
		changes(ObjectDeclaration.class, 1, "backed", "false", "page B\n", "page B { backed = false }\n");
		changes(ObjectDeclaration.class, 2, "T2: name", "T9", "T2", "T9");
		changes(Memory.class, 0, "flag: at first", "true", "bool = false", "bool = true");
		changes(Memory.class, 0, "flag: at first", "", "bool = false ", "bool ");
		changes(Memory.class, 0, "word: at first", "2", "0..3 }", "0..3 = 2 }");
		changes(Variable.class, 2, "type", "0..7", "where : address", "where : 0..7");
		changes(VCpu.class, 0, "cpu", "p0", "vcpu v0 {", "vcpu v0 cpu p0 {");
		changes(Setting.class, 1, "value", "0", "cpl = 3", "cpl = 0");
		changes(Setting.class, 2, "value", "false", "IF /* on */", "IF = false /* on */");
		changes(Handler.class, 0, "for", "#DB", "handler #PF", "handler #DB");
		changes(HostUse.class, 0, "abi", "word", "error_code_abi", "word");
		changes(Compare.class, 0, "values", "cpl_gate", "open_gate,   nmi_gate", "cpl_gate");
		changes(Scenario.class, -1, "title", "another \"one\"", "\"a demonstration\"", "\"another \\\"one\\\"\"");
	}

	@Test
	void aStoryAndItsChecks() {
		changes(Story.class, 0, "title", "otherwise", "as reported", "otherwise");
		changes(StoryChoice.class, 0, "where", "after again", "before cr2_read", "after again");
		changes(StoryChoice.class, 2, "where", "at 7", "after again   #2", "at 7");
		changes(StoryChoice.class, 1, "event", "n1", "\ti1 at 2", "\tn1 at 2");
		changes(CheckDeclaration.class, 0, "kind", "exists", "check never", "check exists");
		changes(CheckDeclaration.class, 0, "what", "flag", "never H-01  //", "never flag  //");
	}

	@Test
	void choicesAreThoseOfTheModules() {
		assertTrue(texts(value(EventDeclaration.class, 0, "kind")).containsAll(List.of("nmi", "irq")));
		assertEquals(List.of("touch_it", "again", "cr2_read"), texts(value(EventDeclaration.class, 0, "after")));
		assertTrue(texts(value(ScenarioParam.class, 0, "value")).contains("if_gate"));
		assertEquals(List.of("true", "false"), texts(value(ObjectDeclaration.class, 0, "backed")));
		assertEquals(List.of("0", "1", "2", "3"), texts(value(Memory.class, 0, "word: at first")));
		assertFalse(value(CheckDeclaration.class, 0, "what").choices().stream().allMatch(choice -> choice.says().isEmpty()));
	}

	@Test
	void aWrongValueIsRefusedInTheWordsOfTheNotation() {
		objects(ScenarioParam.class, 0, "value", "sti", "'sti'");
		objects(EventDeclaration.class, 0, "after", "nowhere_else", "no label named 'nowhere_else'");
		objects(Setting.class, 1, "value", "9", "9 is out of range: expected a number from 0 to 3");
		objects(EventDeclaration.class, 0, "how often", "0 times", "expected at least 1 time");
		refuses(EventDeclaration.class, 0, "how often", "often", "expected");
		refuses(EventDeclaration.class, 0, "must arrive", "maybe", "expected true or false");
		refuses(EventDeclaration.class, 0, "name", "9 x", "'9 x' is not a name");
		refuses(EventDeclaration.class, 0, "on", "", "expected a value");
		refuses(InstructionCall.class, 1, "instruction", "fly", "no instruction named 'fly'");
		refuses(Handler.class, 1, "for", "NMI { } handler #DB", "not one part");
		refuses(InstructionCall.class, 0, "gone", "1", "there is no 'gone' any more");
		assertEquals(TEXT, document.document().get());
	}

	@Test
	void everyPartOfEveryFieldIsFoundInTheText() {
		int fields = 0;
		for (EObject part : EcoreUtil2.getAllContentsOfType(root(), EObject.class)) {
			for (Field field : fields().of(part)) {
				fields++;
				assertEquals(List.of(), fields().set(part, field.name(), field.value()).replaces(), field.name());
				assertTrue(field.value().isEmpty() || field.choices().stream().anyMatch(choice -> choice.text().equals(field.value()))
						|| TEXT.replaceAll("\\s+", " ").contains(field.value()), field::toString);
			}
		}
		assertTrue(fields > 90, "" + fields);
	}

	private void objects(Class<? extends EObject> type, int index, String field, String value, String words) {
		Edit edit = edit(type, index, field, value);
		Optional<String> objection = document.objection(edit).map(problem -> problem.message());
		assertTrue(objection.orElse("").contains(words), objection::toString);
		assertEquals(TEXT, document.loaded().text());
		assertEquals(Optional.empty(), document.objection(edit(EventDeclaration.class, 0, "name", "other")));
	}

	private void refuses(Class<? extends EObject> type, int index, String field, String value, String words) {
		String message = assertThrows(EditRefused.class, () -> edit(type, index, field, value)).getMessage();
		assertTrue(message.contains(words), message);
	}

	private void changes(Class<? extends EObject> type, int index, String field, String value, String before, String after) {
		Edit edit = edit(type, index, field, value);
		assertEquals(Optional.empty(), document.objection(edit), () -> field + " = " + value);
		document.live();
		document.execute(edit);
		assertEquals(TEXT.replace(before, after), document.document().get());
		assertEquals(value.isEmpty() ? "Leave out " + field : "Set " + field + " to " + value, document.history().undoLabel().orElseThrow());
		String edited = document.document().get();
		document.undo();
		assertEquals(TEXT, document.document().get());
		document.redo();
		assertEquals(edited, document.document().get());
		document.undo();
	}

	private Edit edit(Class<? extends EObject> type, int index, String field, String value) {
		return fields().set(the(type, index), field, value);
	}

	private Field value(Class<? extends EObject> type, int index, String name) {
		return fields().of(the(type, index)).stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
	}

	private List<String> names(Class<? extends EObject> type, int index) {
		return fields().of(the(type, index)).stream().map(Field::name).toList();
	}

	private static List<String> texts(Field field) {
		return field.choices().stream().map(Choice::text).toList();
	}

	private EObject the(Class<? extends EObject> type, int index) {
		return index < 0 ? root() : EcoreUtil2.getAllContentsOfType(root(), type).get(index);
	}

	private Scenario root() {
		return document.loaded().scenario().orElseThrow();
	}

	private Fields fields() {
		return new Fields(new Vocabulary(root(), document.loaded().modules()));
	}
}
