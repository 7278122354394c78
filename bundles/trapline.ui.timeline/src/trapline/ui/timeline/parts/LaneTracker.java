package trapline.ui.timeline.parts;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;

import trapline.diagram.Hit;
import trapline.run.RunElement;
import trapline.ui.timeline.TokenMover;

/**
 * A click selects what is under the pointer and puts the cursor there, a double click explains it; an event's token can
 * be dragged to another event. With the space bar or the middle button, or beside all elements, dragging pans.
 */
final class LaneTracker extends AbstractTool implements DragTracker {
	private final TimelineContext context;
	private RunElement token;
	private boolean panning;
	private int lastX;

	LaneTracker(TimelineContext context) {
		this.context = context;
		setDisabledCursor(null);
	}

	@Override
	protected String getCommandName() {
		return "move event";
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (context.model() == null || !stateTransition(STATE_INITIAL, STATE_DRAG)) {
			return false;
		}
		Hit hit = hit();
		lastX = getLocation().x;
		TokenMover mover = context.mover();
		token = button == 1 && mover != null && hit.element() != null && mover.canMove(hit.element()) ? hit.element()
				: null;
		panning = button == 2 || button == 1 && hit.element() == null && hit.area() != Hit.Area.LABEL;
		if (button == 1) {
			if (hit.area() == Hit.Area.LANE) {
				context.pick(hit.element(), hit.time());
			} else if (hit.area() == Hit.Area.LABEL) {
				context.pick(hit.element(), context.model().cursor());
			}
		}
		return true;
	}

	@Override
	protected boolean handleDragStarted() {
		return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
	}

	@Override
	protected boolean handleDragInProgress() {
		if (token != null) {
			context.feedback().land(landing());
			setCursor(landing().refusal() == null ? org.eclipse.draw2d.Cursors.HAND : org.eclipse.draw2d.Cursors.NO);
		} else if (panning) {
			context.window().scrollBy(lastX - getLocation().x);
			lastX = getLocation().x;
		}
		return true;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
			if (token != null) {
				Landing landing = landing();
				context.feedback().land(null);
				if (landing.refusal() == null) {
					executeCommand(context.mover().move(token, landing.target()));
				}
			}
		} else {
			stateTransition(STATE_DRAG, STATE_TERMINAL);
		}
		handleFinished();
		return true;
	}

	@Override
	protected boolean handleDoubleClick(int button) {
		context.explain();
		return true;
	}

	@Override
	protected boolean handleKeyDown(org.eclipse.swt.events.KeyEvent event) {
		if (event.keyCode == SWT.ESC && token != null) {
			token = null;
			context.feedback().land(null);
			return true;
		}
		return super.handleKeyDown(event);
	}

	@Override
	public void deactivate() {
		if (token != null) {
			context.feedback().land(null);
		}
		super.deactivate();
	}

	private Landing landing() {
		long target = context.window().run().axis().eventOf(hit().time());
		return new Landing(context.mover(), token, getLocation().x,
				getLocation().y + context.window().scrolledDown(), target);
	}

	private Hit hit() {
		return context.hit(getLocation().x, getLocation().y);
	}
}
