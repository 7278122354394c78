package trapline.ui.scenario.diagram;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEditPolicy;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.swt.SWT;

/** The line from a note to what it is about. */
final class NoteLinePart extends AbstractConnectionEditPart {
	private final DiagramContext context;

	NoteLinePart(NoteLine line, DiagramContext context) {
		this.context = context;
		setModel(line);
	}

	@Override
	protected IFigure createFigure() {
		PolylineConnection line = new PolylineConnection();
		line.setForegroundColor(DiagramColours.of("note.line"));
		line.setLineStyle(SWT.LINE_DOT);
		return line;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new ConnectionEndpointEditPolicy());
		installEditPolicy(EditPolicy.CONNECTION_ROLE, new ConnectionEditPolicy() {
			@Override
			protected Command getDeleteCommand(GroupRequest request) {
				return context.isEditable() ? context.notes().about(((NoteLine) getModel()).note(), null) : null;
			}
		});
	}
}
