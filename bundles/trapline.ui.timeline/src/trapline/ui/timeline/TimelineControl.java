package trapline.ui.timeline;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

import trapline.diagram.Diagram;
import trapline.diagram.Hit;
import trapline.diagram.change.RunChange;
import trapline.diagram.TimelineLayout;
import trapline.run.RunElement;
import trapline.ui.help.HelpOn;
import trapline.ui.run.Player;
import trapline.ui.run.RunModel;
import trapline.ui.timeline.parts.FeedbackFigure;
import trapline.ui.timeline.parts.TimelineContext;
import trapline.ui.timeline.parts.TimelineEditPart;
import trapline.ui.timeline.parts.TimelineEditPartFactory;
import trapline.ui.timeline.parts.TimelineRoot;

/** The timeline of a run on a canvas: shows a {@link RunModel}, selects in it and moves its cursor. */
public final class TimelineControl implements TimelineContext, RunModel.Listener {
	private final TimeWindow window = new TimeWindow();
	private final TimelineViewer viewer = new TimelineViewer();
	private final FeedbackFigure feedback = FeedbackFigure.over(window);
	private final Runnable glide = this::glide;
	private final IPropertyChangeListener themes = event -> repaint();
	private final Runnable explanation;
	private final Canvas canvas;
	private TokenMover mover;
	private RunModel model;

	/**
	 * @param parent      composite to fill
	 * @param domain      whose command stack gets the edits that are made here
	 * @param explanation shows why, for the selected element
	 */
	public TimelineControl(Composite parent, EditDomain domain, Runnable explanation) {
		this.explanation = explanation;
		canvas = (Canvas) viewer.createControl(parent);
		viewer.setRootEditPart(new TimelineRoot());
		viewer.setEditPartFactory(new TimelineEditPartFactory(this));
		domain.addViewer(viewer);
		viewer.setContents(this);
		IFigure layer = ((LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID))
				.getLayer(LayerConstants.FEEDBACK_LAYER);
		layer.add(feedback);
		viewer.setKeyHandler(new TimelineKeys(this));
		new TimelineScrolling(this);
		canvas.addListener(SWT.Resize, event -> resized());
		canvas.addListener(SWT.MouseMove, this::hover);
		canvas.addListener(SWT.MouseExit, event -> feedback.hover(null));
		canvas.addListener(SWT.KeyDown, event -> deselect(event.keyCode));
		canvas.addListener(SWT.Dispose, event -> dispose());
		HelpOn.chosen(canvas, () -> model == null || model.selection() == null ? null : LaneHelp.of(model.run(), model.selection()));
		window.addListener(this::windowChanged);
		Player.instance().addListener(glide);
		IThemeManager manager = PlatformUI.getWorkbench().getThemeManager();
		manager.addPropertyChangeListener(themes);
		manager.getCurrentTheme().addPropertyChangeListener(themes);
	}

	private void dispose() {
		Player.instance().removeListener(glide);
		IThemeManager manager = PlatformUI.getWorkbench().getThemeManager();
		manager.removePropertyChangeListener(themes);
		manager.getCurrentTheme().removePropertyChangeListener(themes);
		show(null);
	}

	/** Shows a run and follows it; null for none. */
	public void show(RunModel shown) {
		if (model != null) {
			model.removeListener(this);
		}
		model = shown;
		if (model != null) {
			model.addListener(this);
			window.show(model.run());
			window.reveal(model.cursor());
		}
		if (!canvas.isDisposed()) {
			feedback.show(model);
		}
	}

	/** Marks what has changed since the run before; null for nothing. */
	public void mark(RunChange change) {
		feedback.show(change);
	}

	/** Lets event tokens be dragged; null to forbid it. */
	public void setTokenMover(TokenMover newMover) {
		mover = newMover;
	}

	/** The canvas. */
	public Control control() {
		return canvas;
	}

	public EditPartViewer viewer() {
		return viewer;
	}

	@Override
	public TimeWindow window() {
		return window;
	}

	@Override
	public RunModel model() {
		return model;
	}

	@Override
	public TokenMover mover() {
		return mover;
	}

	@Override
	public FeedbackFigure feedback() {
		return feedback;
	}

	@Override
	public Hit hit(int x, int y) {
		boolean ruler = y < TimelineLayout.RULER;
		return Diagram.hit(window.layout(), x, ruler ? y : y + window.scrolledDown());
	}

	@Override
	public void pick(RunElement element, long time) {
		model.select(element);
		moveCursor(time);
	}

	@Override
	public void moveCursor(long time) {
		model.moveTo(time);
	}

	@Override
	public void explain() {
		explanation.run();
	}

	/** Shows larger or smaller about the cursor, if that is seen, or the middle. */
	public void zoom(double factor) {
		if (model != null) {
			double x = window.layout().x(model.cursor());
			boolean seen = x >= window.layout().lanesLeft() && x < window.width();
			window.zoom(factor, seen ? x : (window.layout().lanesLeft() + window.width()) / 2);
		}
	}

	/** Shows all of the run, or as much as reads well. */
	public void resetZoom() {
		if (model != null) {
			window.reset();
		}
	}

	@Override
	public void runChanged(RunModel changed) {
		window.show(changed.run());
		window.reveal(changed.cursor());
		feedback.show(changed);
	}

	@Override
	public void cursorMoved(RunModel changed) {
		if (Player.instance().playing() != changed) {
			feedback.moveCursor(changed.cursor());
		}
		window.reveal(changed.cursor());
	}

	@Override
	public void breakpointsChanged(RunModel changed) {
		feedback.repaint();
	}

	@Override
	public void selectionChanged(RunModel changed) {
		feedback.repaint();
	}

	/** The framework keeps Escape from key handlers: it ends a drag first. */
	private void deselect(int key) {
		if (key == SWT.ESC && model != null) {
			model.select(null);
		}
	}

	private void glide() {
		if (model != null) {
			feedback.play(Player.instance().frame(model));
		}
	}

	private void resized() {
		org.eclipse.swt.graphics.Rectangle area = canvas.getClientArea();
		window.resize(area.width, area.height);
		feedback.setBounds(new Rectangle(0, 0, area.width, area.height));
		if (model != null) {
			window.reveal(model.cursor());
		}
	}

	private void windowChanged(boolean lanesMoved) {
		EditPart contents = viewer.getContents();
		if (contents instanceof TimelineEditPart timeline) {
			timeline.windowChanged(lanesMoved);
		}
		feedback.repaint();
	}

	private void hover(Event event) {
		if (model == null) {
			return;
		}
		RunElement element = hit(event.x, event.y).element();
		feedback.hover(element);
		String text = element == null ? null
				: Speech.element(model.run(), model.run().lanes().get(element.lane()), element.index());
		if (!java.util.Objects.equals(text, canvas.getToolTipText())) {
			canvas.setToolTipText(text);
		}
	}

	private void repaint() {
		if (!canvas.isDisposed()) {
			windowChanged(false);
		}
	}
}
