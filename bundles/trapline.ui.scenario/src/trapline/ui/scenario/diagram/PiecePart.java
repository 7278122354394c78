package trapline.ui.scenario.diagram;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

import trapline.ui.scenario.diagram.Piece.Group;

/** One figure of the diagram. */
abstract class PiecePart extends AbstractGraphicalEditPart {
	private final DiagramContext context;

	PiecePart(Piece piece, DiagramContext context) {
		this.context = context;
		setModel(piece);
	}

	Piece piece() {
		return (Piece) getModel();
	}

	DiagramContext context() {
		return context;
	}

	/** Follows the document, with everything inside. */
	void followAll() {
		refresh();
		for (Object child : getChildren()) {
			((PiecePart) child).followAll();
		}
	}

	/** Shows whether it is selected. */
	abstract void showSelected(boolean selected);

	@Override
	public void setSelected(int value) {
		super.setSelected(value);
		showSelected(value != EditPart.SELECTED_NONE);
	}

	@Override
	protected void createEditPolicies() {
		if (Kind.of(piece().object()) != null && !(piece() instanceof Group group && group.list() != null && group.place().isSection())) {
			installEditPolicy(EditPolicy.COMPONENT_ROLE, new RemovalPolicy());
		}
	}

	@Override
	protected List<Piece> getModelChildren() {
		return piece() instanceof Group group ? Pieces.in(group) : List.of();
	}
}
