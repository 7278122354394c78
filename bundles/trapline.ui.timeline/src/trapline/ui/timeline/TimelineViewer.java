package trapline.ui.timeline;

import org.eclipse.gef.ui.parts.GraphicalViewerImpl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A viewer on a canvas whose scroll bars move the window in time, not in pixels. */
final class TimelineViewer extends GraphicalViewerImpl {

	@Override
	public Control createControl(Composite parent) {
		setControl(new Canvas(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED));
		getControl().setData("org.eclipse.e4.ui.css.id", "TraplineTimeline");
		return getControl();
	}

	/** Never scrolls: all figures are as large as the canvas. */
	@Override
	public void reveal(org.eclipse.gef.EditPart part) {
		// the window is moved by those who know the time
	}
}
