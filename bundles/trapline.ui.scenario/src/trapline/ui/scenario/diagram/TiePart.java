package trapline.ui.scenario.diagram;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEditPolicy;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.swt.SWT;

/** The arrow from an event to the line that it waits for. */
final class TiePart extends AbstractConnectionEditPart {
	private final DiagramContext context;

	TiePart(Tie tie, DiagramContext context) {
		this.context = context;
		setModel(tie);
	}

	@Override
	protected IFigure createFigure() {
		PolylineConnection arrow = new PolylineConnection();
		arrow.setForegroundColor(DiagramColours.of("link"));
		arrow.setLineStyle(SWT.LINE_DASH);
		PolygonDecoration head = new PolygonDecoration();
		head.setBackgroundColor(DiagramColours.of("link"));
		arrow.setTargetDecoration(head);
		return arrow;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new ConnectionEndpointEditPolicy());
		installEditPolicy(EditPolicy.CONNECTION_ROLE, new ConnectionEditPolicy() {
			@Override
			protected Command getDeleteCommand(GroupRequest request) {
				return context.isEditable() ? context.untie(((Tie) getModel()).event()) : null;
			}
		});
	}
}
