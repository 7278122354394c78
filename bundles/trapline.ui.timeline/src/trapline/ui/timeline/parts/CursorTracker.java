package trapline.ui.timeline.parts;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.tools.AbstractTool;

/** Moves the cursor with the pointer. */
final class CursorTracker extends AbstractTool implements DragTracker {
	private final TimelineContext context;

	CursorTracker(TimelineContext context) {
		this.context = context;
	}

	@Override
	protected String getCommandName() {
		return "move cursor";
	}

	@Override
	protected boolean handleButtonDown(int button) {
		follow();
		return true;
	}

	@Override
	protected boolean handleDrag() {
		follow();
		return true;
	}

	private void follow() {
		if (context.model() != null) {
			context.moveCursor(context.hit(getLocation().x, getLocation().y).time());
		}
	}
}
