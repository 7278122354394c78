package trapline.edit.tests;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.Document;
import org.eclipse.xtext.EcoreUtil2;

import trapline.edit.ScenarioDocument;
import trapline.library.Library;
import trapline.model.scenario.Scenario;
import trapline.notation.NotationLoader;

/** The scenario that the tests edit. */
final class Scenarios {

	static final String TEXT = """
			// what this is about
			scenario demo "a demonstration"   // kept
			platform platforms.bare_metal
			import x86.hazards

			param gate : Shadow = sti   // the gate
			knob sti_blocks_nmi = false // an oddity

			page A { present = false }
			vcpu v0 {
				task {
					touch_it: touch A;   /* here */
					again:    nop;
					if IF { goto again; }
					done;
				}
				handler #PF {
					local where : address;
					cr2_read: read_cr2 -> where;  // the address
					iret;
				}
				handler NMI { iret; }
			}
			event n1 : nmi on v0 once           // arrives somewhere
			event i1 : irq(0x20) on v0 2 times after touch_it
			story "as reported" {
				n1   before cr2_read;  // the race
				i1 at 2;
				// the second time
				i1 after again #2;
			}
			story "empty" { }
			story "one line" { n1 at 1; i1 at 3; }
			check never H-01
			""";

	private Scenarios() {
	}

	static ScenarioDocument open(String text) {
		return new ScenarioDocument(new Document(text), null, "demo.trap", new NotationLoader(Library.standard()::module));
	}

	static Scenario scenario(ScenarioDocument document) {
		return document.loaded().scenario().orElseThrow();
	}

	/** The nth element of a type in the current parse, from 0. */
	static <T extends EObject> T the(ScenarioDocument document, Class<T> type, int index) {
		List<T> all = EcoreUtil2.getAllContentsOfType(scenario(document), type);
		return all.get(index);
	}
}
