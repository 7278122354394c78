package trapline.edit.fields;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;

import trapline.edit.Edit;
import trapline.edit.Replace;
import trapline.edit.structure.PartEdits;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.ScenarioPackage.Literals;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.semantics.Symbol;

/** Edits of which line an event waits for. Objects are those of the current parse of the text. */
public final class Ties {
	private static final String AFTER = "after";

	private Ties() {
	}

	/** Lets an event wait for a line; a line without a label gets one. */
	public static Edit tie(EventDeclaration event, SoftwareStatement line) {
		List<Replace> replaces = new ArrayList<>();
		String label = line.getName();
		if (label == null) {
			label = free(line);
			replaces.add(new Replace(Sheet.node(line).getOffset(), 0, label + ": "));
		}
		replaces.addAll(slot(event).write(label));
		return PartEdits.change("Let " + event.getName() + " wait for " + label, event, replaces);
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

	private static String free(SoftwareStatement line) {
		Set<String> taken = new HashSet<>();
		EcoreUtil.getRootContainer(line).eAllContents().forEachRemaining(object -> {
			if (object instanceof Symbol symbol) {
				taken.add(symbol.getName());
			}
		});
		int number = 1;
		while (taken.contains("line" + number)) {
			number++;
		}
		return "line" + number;
	}
}
