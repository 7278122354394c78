package trapline.ui.scenario.diagram;

import java.util.List;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.SoftwareStatement;
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

	@Override
	protected List<Tie> getModelSourceConnections() {
		Tie tie = isPart() && piece().object() instanceof EventDeclaration event ? Tie.of(event) : null;
		return tie == null ? List.of() : List.of(tie);
	}

	@Override
	protected List<Tie> getModelTargetConnections() {
		if (!isPart() || !(piece().object() instanceof SoftwareStatement) || !(EcoreUtil.getRootContainer(piece().object()) instanceof Scenario scenario)) {
			return List.of();
		}
		return scenario.getItems().stream().filter(EventDeclaration.class::isInstance).map(item -> Tie.of((EventDeclaration) item))
				.filter(tie -> tie != null && tie.line() == piece().object()).toList();
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return new ChopboxAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
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

	/** Shows whether it is selected. */
	abstract void showSelected(boolean selected);

	@Override
	public void setSelected(int value) {
		super.setSelected(value);
		showSelected(value != EditPart.SELECTED_NONE);
	}

	@Override
	protected void createEditPolicies() {
		if (isPart()) {
			installEditPolicy(EditPolicy.COMPONENT_ROLE, new RemovalPolicy());
			installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new TiePolicy());
		}
	}

	@Override
	protected List<Piece> getModelChildren() {
		return piece() instanceof Group group ? Pieces.in(group) : List.of();
	}
}
