package trapline.ui.scenario.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

import trapline.edit.fields.NoteEdits;
import trapline.ui.scenario.diagram.Piece.Group;

/** One figure of the diagram. */
abstract class PiecePart extends AbstractGraphicalEditPart implements NodeEditPart {
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

	/** Whether it stands for its object, and does not only show a list of it. */
	boolean isPart() {
		return Kind.of(piece().object()) != null && !(piece() instanceof Group group && group.list() != null && group.place().isSection());
	}

	/** Follows what arrows are shown, with everything inside. */
	void followWires() {
		refreshSourceConnections();
		refreshTargetConnections();
		for (Object child : getChildren()) {
			((PiecePart) child).followWires();
		}
	}

	@Override
	protected List<?> getModelSourceConnections() {
		return isPart() ? context.wires().from(piece().object()) : List.of();
	}

	@Override
	protected List<Object> getModelTargetConnections() {
		if (!isPart()) {
			return List.of();
		}
		List<Object> lines = new ArrayList<>(context.wires().to(piece().object()));
		lines.addAll(NoteLine.to(piece().object()));
		return lines;
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return new ChopboxAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		if (connection.getModel() instanceof Wire.Placement placement) {
			return new SideAnchor(getFigure(), "after".equals(placement.choice().getAnchor()));
		}
		return new ChopboxAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return new ChopboxAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return new ChopboxAnchor(getFigure());
	}

	/** What a note would be about that is dropped here, of the live model; null for the whole scenario. */
	EObject noted() {
		return NoteEdits.subject(piece().object());
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
		installEditPolicy(NoteDropPolicy.class, new NoteDropPolicy());
		if (isPart()) {
			installEditPolicy(EditPolicy.COMPONENT_ROLE, new RemovalPolicy());
			installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new WirePolicy());
		}
	}

	@Override
	protected List<Piece> getModelChildren() {
		return piece() instanceof Group group ? Pieces.in(group) : List.of();
	}
}
