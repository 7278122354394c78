package trapline.edit.tests.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

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
import trapline.edit.fields.SharedFields;
import trapline.edit.fields.Vocabulary;
import trapline.library.Library;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.Scenario;
import trapline.notation.NotationLoader;

/** What several parts have in common is changed at once, as one edit, or not at all. */
class SharedFieldsTest {
	private static final String TEXT = """
			scenario demo "a demonstration"
			platform platforms.intel_vmx

			vcpu v0 {
				task {
					first: nop;
					nop;   // here
					sti;
				}
				handler NMI { iret; }
			}
			event n1 : nmi on v0   once           // arrives somewhere
			event n2 : nmi  on v0 2   times
			event i1 : irq(0x20)  on v0 once must arrive
			""";

	private final ScenarioDocument document = new ScenarioDocument(new Document(TEXT), null, "demo.trap",
			new NotationLoader(Library.standard()::module));
	private final Scenario scenario = document.loaded().scenario().orElseThrow();
	private final SharedFields fields = new SharedFields(new Fields(new Vocabulary(scenario, document.loaded().modules())));

	private List<EventDeclaration> events() {
		return EcoreUtil2.getAllContentsOfType(scenario, EventDeclaration.class);
	}

	private Field field(List<? extends EObject> parts, String name) {
		return fields.of(parts).stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void theTextIsInOrder() {
		assertEquals(List.of(), document.problems());
	}

	@Test
	void onePartHasItsOwn() {
		List<EventDeclaration> one = events().subList(0, 1);
		Fields plain = new Fields(new Vocabulary(scenario, document.loaded().modules()));
		assertEquals(plain.of(one.get(0)).stream().map(Field::name).toList(), fields.of(one).stream().map(Field::name).toList());
		assertEquals("n1", field(one, "name").value());
		assertEquals("Set how often to 2 times", fields.set(one, "how often", "2 times").label());
	}

	@Test
	void whatDiffersIsSaidToDiffer() {
		assertEquals("v0", field(events(), "on").value());
		assertEquals("nmi", field(events().subList(0, 2), "kind").value());
		assertEquals(SharedFields.SEVERAL, field(events(), "kind").value());
		assertEquals(SharedFields.SEVERAL, field(events(), "how often").value());
		assertEquals(SharedFields.SEVERAL, field(events(), "must arrive").value());
	}

	@Test
	void onlyWhatAllHaveIsThere() {
		List<EObject> mixed = List.of(events().get(0), EcoreUtil2.getAllContentsOfType(scenario, InstructionCall.class).get(0));
		assertEquals(List.of(), fields.of(mixed));
		List<String> three = fields.of(events()).stream().map(Field::name).toList();
		assertTrue(three.containsAll(List.of("name", "kind", "on", "how often")), three::toString);
		List<String> irq = fields.of(events().subList(2, 3)).stream().map(Field::name).toList();
		assertTrue(irq.size() > three.size(), "an argument that only the interrupt has: " + irq);
	}

	@Test
	void whatMayBeChosenMayBeChosenInEach() {
		List<EObject> calls = List.copyOf(EcoreUtil2.getAllContentsOfType(scenario, InstructionCall.class));
		List<String> choices = field(calls, "instruction").choices().stream().map(Choice::text).toList();
		assertTrue(choices.contains("cli") && choices.contains("nop"), choices::toString);
	}

	@Test
	void allChangeInOneEditAndNothingElseDoes() {
		Edit edit = fields.set(events(), "must arrive", "true");
		assertEquals("Set must arrive to true in 3 parts", edit.label());
		document.execute(edit);
		assertEquals(TEXT.replace("on v0   once  ", "on v0   once must arrive  ").replace("2   times", "2   times must arrive"), document.document().get());
		document.undo();
		assertEquals(TEXT, document.document().get());
		assertTrue(!document.history().canUndo(), "one entry");
	}

	@Test
	void whatHasTheValueStaysAsItIsWritten() {
		assertTrue(fields.set(events(), "on", "v0").isEmpty());
		document.execute(fields.set(events().subList(0, 2), "how often", "once"));
		assertEquals(TEXT.replace("2   times", "once"), document.document().get());
	}

	@Test
	void instructionsChangeTogether() {
		List<InstructionCall> nops = EcoreUtil2.getAllContentsOfType(scenario, InstructionCall.class).subList(0, 2);
		document.execute(fields.set(nops, "instruction", "cli"));
		assertEquals(TEXT.replace("nop;", "cli;"), document.document().get());
	}

	@Test
	void whatTheNotationForbidsIsNotDoneInAny() {
		Edit names = fields.set(events(), "name", "same");
		assertTrue(document.objection(names).isPresent(), "two events of one name");
		assertThrows(EditRefused.class, () -> fields.set(events(), "must arrive", "perhaps"));
		assertEquals(TEXT, document.document().get());
	}
}
