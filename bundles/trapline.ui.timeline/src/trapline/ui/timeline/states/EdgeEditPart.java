package trapline.ui.timeline.states;

import java.util.List;

import org.eclipse.draw2d.BendpointConnectionRouter;
import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.RelativeBendpoint;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;

import trapline.machine.explore.graph.GraphEdge;
import trapline.ui.timeline.paint.TimelineColours;
import trapline.ui.timeline.paint.TimelineFonts;

/** A transition: an arrow with what is chosen. One that leads back goes round the side. */
final class EdgeEditPart extends AbstractConnectionEditPart {
	private static final double FONT = 9;
	private static final int MOST_LETTERS = 18;
	private static final int SIDE = 34;

	private final ShownGraph graph;
	private Label label;

	EdgeEditPart(ShownGraph graph, GraphEdge edge) {
		this.graph = graph;
		setModel(edge);
	}

	private GraphEdge edge() {
		return (GraphEdge) getModel();
	}

	/** The transition in a line. */
	String tip() {
		return ShownGraph.tip(edge());
	}

	@Override
	protected void createEditPolicies() {
		// it is looked at only
	}

	@Override
	protected IFigure createFigure() {
		PolylineConnection line = new PolylineConnection();
		PolygonDecoration arrow = new PolygonDecoration();
		arrow.setScale(6, 3);
		line.setTargetDecoration(arrow);
		String words = edge().label();
		label = new Label(words.length() <= MOST_LETTERS ? words : words.substring(0, MOST_LETTERS - 1) + "\u2026");
		label.setOpaque(true);
		label.setFont(TimelineFonts.of(FONT, false).font());
		line.add(label, new ConnectionLocator(line, ConnectionLocator.MIDDLE));
		boolean down = graph.graph().states().get(edge().to()).depth() > graph.graph().states().get(edge().from()).depth();
		if (!down) {
			line.setConnectionRouter(new BendpointConnectionRouter());
			RelativeBendpoint aside = new RelativeBendpoint(line);
			aside.setRelativeDimensions(new Dimension(-SIDE, 0), new Dimension(-SIDE, 0));
			aside.setWeight(0.5f);
			line.setRoutingConstraint(List.of(aside));
		}
		return line;
	}

	@Override
	protected void refreshVisuals() {
		label.setBackgroundColor(getViewer().getControl().getBackground());
		look();
	}

	/** Looks like what it is now: on the heavy run or not. */
	void look() {
		TimelineColours colours = new TimelineColours();
		PolylineConnection line = (PolylineConnection) getFigure();
		boolean heavy = graph.isHeavy(edge());
		line.setLineWidth(heavy ? 3 : 1);
		line.setForegroundColor(colours.of(heavy ? "timeline.link" : "timeline.dim"));
		label.setForegroundColor(colours.of(heavy ? "timeline.text" : "timeline.dim"));
	}
}
