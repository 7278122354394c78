package trapline.edit.fields;

import java.util.ArrayList;
import java.util.List;

import trapline.edit.Edit;
import trapline.edit.Replace;
import trapline.edit.structure.PartEdits;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.ScenarioPackage.Literals;
import trapline.model.scenario.SoftwareStatement;

/** Edits of which line an event waits for. Objects are those of the current parse of the text. */
public final class Ties {
	private static final String AFTER = "after";

	private Ties() {
	}

	/** Lets an event wait for a line; a line without a label gets one. */
	public static Edit tie(EventDeclaration event, SoftwareStatement line) {
		LineLabel label = LineLabel.of(line);
		List<Replace> replaces = new ArrayList<>(label.replaces());
		replaces.addAll(slot(event).write(label.name()));
		return PartEdits.change("Let " + event.getName() + " wait for " + label.name(), event, replaces);
	}

	/** Lets an event arrive at any time. */
	public static Edit untie(EventDeclaration event) {
		return PartEdits.change("Let " + event.getName() + " wait for nothing", event, slot(event).write(""));
	}

	private static Slot slot(EventDeclaration event) {
		Sheet sheet = new Sheet(event);
		sheet.behind(AFTER, AFTER, Literals.EVENT_DECLARATION__AFTER, List.of(), "", Sheet.node(event).getEndOffset());
		return sheet.fields().get(0).slot();
	}
}
