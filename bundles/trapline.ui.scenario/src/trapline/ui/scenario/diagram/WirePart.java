package trapline.ui.scenario.diagram;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MidpointLocator;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEditPolicy;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.swt.SWT;

/** An arrow from an event: dashed to a line that it waits for, with words to where a story places it, thin to what it leads to. */
final class WirePart extends AbstractConnectionEditPart {
	private final DiagramContext context;

	WirePart(Wire wire, DiagramContext context) {
		this.context = context;
		setModel(wire);
	}

	Wire wire() {
		return (Wire) getModel();
	}

	@Override
	protected IFigure createFigure() {
		PolylineConnection arrow = new PolylineConnection();
		arrow.setForegroundColor(DiagramColours.of(wire() instanceof Wire.Placement ? "marker" : "link"));
		arrow.setLineStyle(wire() instanceof Wire.Tie ? SWT.LINE_DASH : SWT.LINE_SOLID);
		PolygonDecoration head = new PolygonDecoration();
		head.setBackgroundColor(arrow.getForegroundColor());
		arrow.setTargetDecoration(head);
		if (wire() instanceof Wire.Placement placement) {
			arrow.setLineWidth(2);
			arrow.add(words(placement.choice().getAnchor()), new MidpointLocator(arrow, 0));
		}
		return arrow;
	}

	private static Label words(String text) {
		Label words = new Label(text);
		words.setFont(DiagramColours.text());
		words.setOpaque(true);
		words.setForegroundColor(DiagramColours.of("text"));
		words.setBackgroundColor(DiagramColours.of("background"));
		return words;
	}

	@Override
	protected void createEditPolicies() {
		if (wire() instanceof Wire.Effect) {
			return;
		}
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new ConnectionEndpointEditPolicy());
		installEditPolicy(EditPolicy.CONNECTION_ROLE, new ConnectionEditPolicy() {
			@Override
			protected Command getDeleteCommand(GroupRequest request) {
				return context.isEditable() ? context.wiring().remove(wire()) : null;
			}
		});
	}

	@Override
	public boolean isSelectable() {
		return !(wire() instanceof Wire.Effect) && super.isSelectable();
	}
}
