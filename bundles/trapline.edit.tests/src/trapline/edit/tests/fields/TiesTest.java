package trapline.edit.tests.fields;

import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;

import trapline.edit.fields.Ties;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.SoftwareStatement;

/** An event is tied to another line, and untied, with the least change of its text. */
class TiesTest extends DocumentEdits {
	private static final String TEXT = """
			scenario demo
			platform platforms.bare_metal
			page A
			vcpu v0 {
				task {
					touch_it:  touch A; // first
					nop;  // second
					done;
				}
			}
			event n1 : nmi on v0 once   // at any time
			event n2 : nmi on v0 once   after   touch_it // later
			""";

	TiesTest() {
		super(TEXT);
	}

	@Test
	void toALineThatHasALabel() {
		changes(Ties.tie(event(0), line(0)), "Let n1 wait for touch_it", TEXT.replace("n1 : nmi on v0 once", "n1 : nmi on v0 once after touch_it"));
	}

	@Test
	void toALineThatHasNone() {
		changes(Ties.tie(event(1), line(1)), "Let n2 wait for line1",
				TEXT.replace("\tnop;", "\tline1: nop;").replace("after   touch_it", "after   line1"));
	}

	@Test
	void toNothing() {
		changes(Ties.untie(event(1)), "Let n2 wait for nothing", TEXT.replace("once   after   touch_it //", "once //"));
	}

	private EventDeclaration event(int index) {
		return EcoreUtil2.getAllContentsOfType(document.loaded().document(), EventDeclaration.class).get(index);
	}

	private SoftwareStatement line(int index) {
		return EcoreUtil2.getAllContentsOfType(document.loaded().document(), SoftwareStatement.class).get(index);
	}
}
