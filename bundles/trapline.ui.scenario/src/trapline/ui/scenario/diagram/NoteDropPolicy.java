package trapline.ui.scenario.diagram;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.DropRequest;

import trapline.edit.layout.Box;

/** Takes a new note: dropped onto a part it is about that part, and stands beside it; dropped elsewhere it stands there. */
final class NoteDropPolicy extends GraphicalEditPolicy {
	private IFigure frame;

	private PiecePart part() {
		return (PiecePart) getHost();
	}

	private static boolean isNote(Request request) {
		return RequestConstants.REQ_CREATE.equals(request.getType()) && ((CreateRequest) request).getNewObject() instanceof Template template
				&& template.kind() == Kind.NOTE;
	}

	@Override
	public EditPart getTargetEditPart(Request request) {
		return isNote(request) ? getHost() : null;
	}

	@Override
	public Command getCommand(Request request) {
		if (!isNote(request) || !part().context().isEditable()) {
			return null;
		}
		EObject about = part().noted();
		return part().context().addNote(about, about == null ? box((CreateRequest) request) : null);
	}

	/** Where the pointer is, as large as it was drawn, else as notes begin. */
	private Box box(CreateRequest request) {
		NotesPart notes = ((GroupPart) getHost().getViewer().getContents()).notes();
		Point place = request.getLocation().getCopy();
		notes.getFigure().translateToRelative(place);
		Dimension size = request.getSize() == null ? new Dimension(NoteFigure.WIDTH, NoteFigure.WIDTH / 3) : request.getSize().getCopy();
		Rectangle sheet = notes.getFigure().getBounds();
		return DiagramGrid.snapped(getHost().getViewer(), new Box(place.x - sheet.x, place.y - sheet.y, size.width, size.height));
	}

	/** A frame around what the note would be about. */
	@Override
	public void showTargetFeedback(Request request) {
		if (isNote(request) && part().noted() != null && frame == null) {
			frame = new Figure() {
				@Override
				protected void paintFigure(Graphics graphics) {
					graphics.setForegroundColor(DiagramColours.of("selection"));
					graphics.setLineWidth(2);
					graphics.drawRectangle(getBounds().getCopy().shrink(1, 1));
				}
			};
			Rectangle bounds = getHostFigure().getBounds().getCopy().expand(2, 2);
			getHostFigure().translateToAbsolute(bounds);
			addFeedback(frame);
			frame.translateToRelative(bounds);
			frame.setBounds(bounds);
		}
	}

	@Override
	public void eraseTargetFeedback(Request request) {
		if (frame != null) {
			removeFeedback(frame);
			frame = null;
		}
	}

	@Override
	public boolean understandsRequest(Request request) {
		return isNote(request) && ((DropRequest) request).getLocation() != null;
	}
}
