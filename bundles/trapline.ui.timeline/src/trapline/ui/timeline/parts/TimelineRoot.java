package trapline.ui.timeline.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.SimpleRootEditPart;

/** The root: lanes below, feedback above. It has no viewport, since the window scrolls in time and not in pixels. */
public final class TimelineRoot extends SimpleRootEditPart implements LayerManager, LayerConstants {
	private LayeredPane layers;
	private Layer primary;

	@Override
	protected IFigure createFigure() {
		layers = new LayeredPane();
		primary = new Layer();
		primary.setLayoutManager(new StackLayout());
		layers.add(primary, PRIMARY_LAYER);
		for (Object key : new Object[] { CONNECTION_LAYER, FEEDBACK_LAYER, HANDLE_LAYER }) {
			Layer layer = new Layer();
			layer.setLayoutManager(new StackLayout());
			layer.setEnabled(false);
			layers.add(layer, key);
		}
		return layers;
	}

	@Override
	public IFigure getContentPane() {
		return primary;
	}

	@Override
	public IFigure getLayer(Object key) {
		return layers == null ? null : layers.getLayer(key);
	}

	@Override
	@SuppressWarnings("unchecked")
	public void setViewer(EditPartViewer viewer) {
		if (getViewer() != null) {
			getViewer().getEditPartRegistry().remove(LayerManager.ID);
		}
		super.setViewer(viewer);
		if (viewer != null) {
			viewer.getEditPartRegistry().put(LayerManager.ID, this);
		}
	}
}
