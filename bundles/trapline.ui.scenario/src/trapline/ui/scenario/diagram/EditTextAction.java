package trapline.ui.scenario.diagram;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.jface.action.Action;

/** Edits the text of what has the focus. */
final class EditTextAction extends Action {
	private final GraphicalViewer viewer;

	EditTextAction(GraphicalViewer viewer) {
		super("Edit text");
		this.viewer = viewer;
	}

	@Override
	public void run() {
		EditPart part = viewer.getFocusEditPart();
		if (part != null) {
			part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		}
	}
}
