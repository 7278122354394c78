package trapline.ui.timeline.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** A part of the timeline; its figure paints itself from the window and is as wide as the canvas. */
abstract class WindowEditPart extends AbstractGraphicalEditPart {
	private final TimelineContext context;
	private AccessibleEditPart accessible;

	WindowEditPart(TimelineContext context) {
		this.context = context;
	}

	final TimelineContext context() {
		return context;
	}

	/** What is said to those who listen. */
	abstract String spoken();

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleGraphicalEditPart() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = spoken();
				}
			};
		}
		return accessible;
	}

	@Override
	protected void createEditPolicies() {
		// pieces are not edited; tokens are dragged by the lane's tracker
	}

	/** The window has moved, or the run is another. */
	void windowChanged() {
		IFigure figure = getFigure();
		place(figure);
		figure.repaint();
	}

	/** Gives the figure its bounds. */
	abstract void place(IFigure figure);
}
