package trapline.ui.timeline.states;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

import trapline.machine.explore.graph.GraphEdge;
import trapline.machine.explore.graph.GraphState;

/** Makes the edit parts of one graph. */
final class GraphPartFactory implements EditPartFactory {
	private final ShownGraph graph;

	GraphPartFactory(ShownGraph graph) {
		this.graph = graph;
	}

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		if (model instanceof GraphState state) {
			return new StateEditPart(graph, state);
		}
		return model instanceof GraphEdge edge ? new EdgeEditPart(graph, edge) : new GraphEditPart(graph);
	}
}
