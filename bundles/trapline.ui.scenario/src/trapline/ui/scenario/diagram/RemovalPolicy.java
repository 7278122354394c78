package trapline.ui.scenario.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;

/** Deletes: one edit for all that is selected, made by the first of them. */
final class RemovalPolicy extends ComponentEditPolicy {
	@Override
	protected Command createDeleteCommand(GroupRequest request) {
		DiagramContext context = ((PiecePart) getHost()).context();
		if (!context.isEditable()) {
			return UnexecutableCommand.INSTANCE;
		}
		List<EObject> parts = outermost(request.getEditParts());
		return request.getEditParts().get(0) == getHost() ? context.remove(parts) : null;
	}

	/** What lies in something else that goes needs no edit of its own. */
	static List<EObject> outermost(List<?> parts) {
		List<EObject> objects = new ArrayList<>();
		for (Object part : parts) {
			boolean inside = false;
			for (EditPart outer = ((EditPart) part).getParent(); outer != null; outer = outer.getParent()) {
				inside |= parts.contains(outer);
			}
			if (!inside && part instanceof PiecePart) {
				objects.add(((PiecePart) part).piece().object());
			}
		}
		return objects;
	}
}
