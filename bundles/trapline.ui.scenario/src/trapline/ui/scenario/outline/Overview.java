package trapline.ui.scenario.outline;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.ScalableRootEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import trapline.ui.scenario.diagram.ScenarioDiagram;

/** All of the diagram, small; the frame on it is what is seen, and can be dragged. */
final class Overview {
	private final Canvas canvas;
	private final ScrollableThumbnail thumbnail;

	Overview(Composite parent, ScenarioDiagram diagram) {
		canvas = new Canvas(parent, SWT.NONE);
		canvas.setBackground(diagram.viewer().getControl().getBackground());
		ScalableRootEditPart root = (ScalableRootEditPart) diagram.viewer().getRootEditPart();
		thumbnail = new ScrollableThumbnail((Viewport) root.getFigure());
		thumbnail.setSource(root.getLayer(LayerConstants.PRINTABLE_LAYERS));
		new LightweightSystem(canvas).setContents(thumbnail);
		canvas.addListener(SWT.Dispose, event -> thumbnail.deactivate());
	}

	Control control() {
		return canvas;
	}
}
