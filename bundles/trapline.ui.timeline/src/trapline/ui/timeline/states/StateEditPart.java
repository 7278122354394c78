package trapline.ui.timeline.states;

import java.util.List;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

import trapline.machine.explore.graph.GraphEdge;
import trapline.machine.explore.graph.GraphState;

/** A state of the graph. */
final class StateEditPart extends AbstractGraphicalEditPart implements NodeEditPart {
	private static final int COLUMN = 128;
	private static final int LAYER = 58;

	private final ShownGraph graph;

	StateEditPart(ShownGraph graph, GraphState state) {
		this.graph = graph;
		setModel(state);
	}

	GraphState state() {
		return (GraphState) getModel();
	}

	@Override
	protected IFigure createFigure() {
		return new StateFigure(state());
	}

	@Override
	protected void createEditPolicies() {
		// it is looked at only
	}

	@Override
	protected void refreshVisuals() {
		StateFigure figure = (StateFigure) getFigure();
		int x = (int) Math.round(graph.layout().x(state().number()) * COLUMN);
		((GraphicalEditPart) getParent()).setLayoutConstraint(this, figure,
				new Rectangle(x, state().depth() * LAYER, figure.wholeWidth(), StateFigure.HEIGHT));
		look();
	}

	/** Looks like what it is now: on the heavy run or not, selected or not. */
	void look() {
		((StateFigure) getFigure()).look(graph.isHeavy(state()), getSelected() != SELECTED_NONE);
		for (Object connection : getSourceConnections()) {
			((EdgeEditPart) connection).look();
		}
	}

	@Override
	public void setSelected(int value) {
		super.setSelected(value);
		look();
	}

	@Override
	protected List<GraphEdge> getModelSourceConnections() {
		return graph.from(state());
	}

	@Override
	protected List<GraphEdge> getModelTargetConnections() {
		return graph.to(state());
	}

	private ConnectionAnchor anchor() {
		return new ChopboxAnchor(getFigure()) {
			@Override
			protected Rectangle getBox() {
				return ((StateFigure) getOwner()).box();
			}
		};
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return anchor();
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		return new AccessibleGraphicalEditPart() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = graph.line(state());
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = 0;
			}
		};
	}
}
