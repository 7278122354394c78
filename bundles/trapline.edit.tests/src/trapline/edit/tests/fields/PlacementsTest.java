package trapline.edit.tests.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jface.text.Document;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;

import trapline.edit.Edit;
import trapline.edit.ScenarioDocument;
import trapline.edit.fields.Placements;
import trapline.library.Library;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.Story;
import trapline.notation.NotationLoader;

/** A choice of a story is written where it belongs, and only the label that it needs with it. */
class PlacementsTest {
	private static final String TEXT = """
			scenario demo "a demonstration"
			platform platforms.intel_vmx

			vcpu v0 {
				task {
					first: nop;
					nop;   // here
				}
				handler NMI { iret; }
			}
			event n1 : nmi on v0 once
			event n2 : nmi on v0 once
			story "one" {
				n1 before first;  // the race
			}
			story "none" { }
			""";

	private final ScenarioDocument document = new ScenarioDocument(new Document(TEXT), null, "demo.trap",
			new NotationLoader(Library.standard()::module));
	private final Scenario scenario = document.loaded().scenario().orElseThrow();
	private final List<Story> stories = EcoreUtil2.getAllContentsOfType(scenario, Story.class);
	private final List<EventDeclaration> events = EcoreUtil2.getAllContentsOfType(scenario, EventDeclaration.class);
	private final List<InstructionCall> lines = EcoreUtil2.getAllContentsOfType(scenario, InstructionCall.class);

	private void assertDone(String expected, Edit edit) {
		document.execute(edit);
		assertEquals(expected, document.document().get());
		assertEquals(List.of(), document.problems());
		document.undo();
		assertEquals(TEXT, document.document().get());
	}

	@Test
	void behindTheChoicesThatAreThere() {
		Edit edit = Placements.add(stories.get(0), events.get(1), lines.get(0), true);
		assertEquals("Add NMI after first", edit.label());
		assertDone(TEXT.replace("// the race\n", "// the race\n\tn2 after first;\n"), edit);
	}

	@Test
	void intoAStoryThatHasNone() {
		assertDone(TEXT.replace("\"none\" { }", "\"none\" { n1 before first; }"), Placements.add(stories.get(1), events.get(0), lines.get(0), false));
	}

	@Test
	void aLineWithoutALabelGetsOne() {
		assertDone(TEXT.replace("nop;   // here", "line1: nop;   // here").replace("\"none\" { }", "\"none\" { n1 after line1; }"),
				Placements.add(stories.get(1), events.get(0), lines.get(1), true));
	}

	@Test
	void anotherLineOnTheSameSide() {
		assertDone(TEXT.replace("nop;   // here", "line1: nop;   // here").replace("n1 before first;", "n1 before line1;"),
				Placements.move(stories.get(0).getChoices().get(0), lines.get(1)));
	}
}
