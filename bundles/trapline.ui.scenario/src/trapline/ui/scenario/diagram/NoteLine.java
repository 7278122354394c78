package trapline.ui.scenario.diagram;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import trapline.model.scenario.EntityObject;
import trapline.model.scenario.Memory;
import trapline.model.scenario.Note;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Scenario;

/** A note and what it is about, as far as the diagram shows that. Both are of the live model. */
record NoteLine(Note note, EObject part) {
	/** The line of a note; null if it is about the whole scenario, or about something that is not there. */
	static NoteLine of(Note note) {
		EObject part = note.getPart();
		if (part == null || part.eIsProxy() || part.eContainer() == null) {
			return null;
		}
		boolean inside = part instanceof EntityObject && part.eContainer() instanceof ObjectDeclaration || part.eContainer() instanceof Memory;
		return new NoteLine(note, inside ? part.eContainer() : part);
	}

	/** The lines of the notes about a part. */
	static List<NoteLine> to(EObject part) {
		return !(EcoreUtil.getRootContainer(part) instanceof Scenario scenario) ? List.of()
				: scenario.getItems().stream().filter(Note.class::isInstance).map(item -> of((Note) item))
						.filter(line -> line != null && line.part() == part).toList();
	}
}
