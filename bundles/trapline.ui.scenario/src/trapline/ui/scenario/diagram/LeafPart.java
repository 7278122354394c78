package trapline.ui.scenario.diagram;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;

import trapline.diagram.Palette;
import trapline.model.scenario.CheckDeclaration;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.SoftwareStatement;
import trapline.notation.Problem;
import trapline.ui.scenario.diagram.Piece.Leaf;

/** One line of the diagram. */
final class LeafPart extends PiecePart {
	LeafPart(Leaf leaf, DiagramContext context) {
		super(leaf, context);
	}

	@Override
	protected IFigure createFigure() {
		EObject object = piece().object();
		return new LeafFigure(object instanceof SoftwareStatement ? LeafFigure.Shape.BOX
				: object instanceof EventDeclaration ? LeafFigure.Shape.TOKEN
						: object instanceof CheckDeclaration ? LeafFigure.Shape.BADGE : LeafFigure.Shape.TEXT);
	}

	private LeafFigure figure() {
		return (LeafFigure) getFigure();
	}

	@Override
	protected void refreshVisuals() {
		Problem problem = context().written().problem(piece().object());
		String kind = piece().object() instanceof EventDeclaration event && event.getKind() != null ? event.getKind().getName() : "";
		figure().show(context().title(piece()), Palette.known(kind), problem == null ? null : problem.message());
	}

	/** Whether it is of no interest now. */
	void setPale(boolean pale) {
		figure().setPale(pale);
	}

	/** Where its text is, for the field that edits it. */
	Rectangle textBounds() {
		return figure().textBounds();
	}

	@Override
	void showSelected(boolean selected) {
		figure().setSelected(selected);
	}

	@Override
	protected void createEditPolicies() {
		super.createEditPolicies();
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new TextPolicy());
	}

	@Override
	public void performRequest(Request request) {
		if (context().isEditable() && (request.getType() == RequestConstants.REQ_DIRECT_EDIT
				|| request.getType() == RequestConstants.REQ_OPEN)) {
			new TextEditing(this, context().text(piece().object()), context().names()).show();
		}
	}
}
