package trapline.ui.timeline.editor;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

import trapline.ui.timeline.TimelineControl;

/** Zooms the graph of the active part, if it has one, else the timeline of the active editor. */
public final class ZoomHandler extends AbstractHandler implements IExecutableExtension {
	private static final double STEP = 1.25;

	/** What to do. */
	private enum Zoom {
		IN, OUT, FIT
	}

	private Zoom zoom;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		zoom = Zoom.valueOf(((String) data).toUpperCase(Locale.ROOT));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		ZoomManager graph = Adapters.adapt(HandlerUtil.getActivePart(event), ZoomManager.class);
		if (graph != null) {
			zoom(graph);
			return null;
		}
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		TimelineControl timeline = editor == null ? null : Adapters.adapt(editor, TimelineControl.class);
		if (timeline != null) {
			switch (zoom) {
			case IN -> timeline.zoom(STEP);
			case OUT -> timeline.zoom(1 / STEP);
			case FIT -> timeline.resetZoom();
			}
		}
		return null;
	}

	private void zoom(ZoomManager graph) {
		switch (zoom) {
		case IN -> graph.setZoom(graph.getZoom() * STEP);
		case OUT -> graph.setZoom(graph.getZoom() / STEP);
		case FIT -> graph.setZoomAsText(ZoomManager.FIT_ALL);
		}
	}
}
