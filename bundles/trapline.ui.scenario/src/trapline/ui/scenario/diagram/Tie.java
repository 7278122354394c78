package trapline.ui.scenario.diagram;

import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.SoftwareStatement;

/** An event that waits for a line: it does not arrive before that has run. Both are of the live model. */
record Tie(EventDeclaration event, SoftwareStatement line) {
	/** The tie of an event; null if it waits for no line. */
	static Tie of(EventDeclaration event) {
		return event.getAfter() == null || event.getAfter().eIsProxy() || event.getAfter().eContainer() == null ? null
				: new Tie(event, event.getAfter());
	}
}
