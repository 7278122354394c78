package trapline.ui.scenario.diagram;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.editparts.ScalableRootEditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Makes the viewer of the diagram: its ground, its parts, the zoom of its wheel. */
final class DiagramCanvas {
	private static final String CSS_ID = "org.eclipse.e4.ui.css.id";

	private DiagramCanvas() {
	}

	static void open(ScrollingGraphicalViewer viewer, Composite parent, DefaultEditDomain domain, DiagramContext context) {
		viewer.createControl(parent).setBackground(DiagramColours.of("background"));
		viewer.getControl().setData(CSS_ID, "TraplineDiagram");
		viewer.setRootEditPart(new ScalableRootEditPart());
		IFigure ground = ((GraphicalEditPart) viewer.getRootEditPart()).getFigure();
		ground.setOpaque(true);
		ground.setBackgroundColor(DiagramColours.of("background"));
		viewer.setEditPartFactory(new DiagramPartFactory(context));
		viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
		domain.addViewer(viewer);
	}
}
