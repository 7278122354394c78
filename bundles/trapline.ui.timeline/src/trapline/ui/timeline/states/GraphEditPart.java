package trapline.ui.timeline.states;

import java.util.List;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

import trapline.machine.explore.graph.GraphState;

/** The whole graph: layers by depth, the start at the top. */
final class GraphEditPart extends AbstractGraphicalEditPart {
	private static final int MARGIN = 12;

	GraphEditPart(ShownGraph graph) {
		setModel(graph);
	}

	@Override
	protected IFigure createFigure() {
		FreeformLayer layer = new FreeformLayer();
		layer.setLayoutManager(new FreeformLayout());
		layer.setBorder(new MarginBorder(MARGIN));
		return layer;
	}

	@Override
	protected List<GraphState> getModelChildren() {
		return ((ShownGraph) getModel()).graph().states();
	}

	@Override
	protected void createEditPolicies() {
		// it is looked at only
	}

	/** Another run is drawn heavy. */
	void lookAgain() {
		for (Object child : getChildren()) {
			((StateEditPart) child).look();
		}
	}
}
