package trapline.ui.timeline;

import java.util.List;

import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

import trapline.diagram.LaneRow;
import trapline.run.Lane;
import trapline.run.RunElement;
import trapline.ui.run.Player;
import trapline.ui.run.RunControl;
import trapline.ui.run.RunModel;

/**
 * Keys of the timeline: arrows walk through the changes of a lane and from lane to lane, Enter explains,
 * Space plays and pauses.
 */
final class TimelineKeys extends KeyHandler {
	private final TimelineControl control;

	TimelineKeys(TimelineControl control) {
		this.control = control;
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		RunModel model = control.model();
		if (model == null || (event.stateMask & SWT.MODIFIER_MASK) != 0) {
			return super.keyPressed(event);
		}
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> along(model, -1);
		case SWT.ARROW_RIGHT -> along(model, 1);
		case SWT.ARROW_UP -> across(model, -1);
		case SWT.ARROW_DOWN -> across(model, 1);
		case SWT.HOME -> RunControl.toStart(model);
		case SWT.END -> model.moveTo(model.lastInstant());
		case SWT.PAGE_UP -> control.window().scrollBy(-control.window().lanesWidth() * 0.8);
		case SWT.PAGE_DOWN -> control.window().scrollBy(control.window().lanesWidth() * 0.8);
		case SWT.CR, SWT.KEYPAD_CR -> control.explain();
		case SWT.SPACE -> Player.instance().toggle(model);
		default -> {
			return super.keyPressed(event);
		}
		}
		return true;
	}

	/** To the change before or after the one that is selected, in its lane. */
	private void along(RunModel model, int direction) {
		RunElement selected = model.selection();
		if (selected == null) {
			List<LaneRow> rows = control.window().layout().rows();
			if (!rows.isEmpty()) {
				select(model, rows.get(0).lane());
			}
			return;
		}
		Lane lane = model.run().lanes().get(selected.lane());
		int index = selected.index() + direction;
		if (index >= 0 && index < lane.size()) {
			control.pick(new RunElement(selected.lane(), index), lane.start(index));
		}
	}

	/** To the element of the lane above or below at the cursor. */
	private void across(RunModel model, int direction) {
		List<LaneRow> rows = control.window().layout().rows();
		int row = direction > 0 ? -1 : rows.size();
		for (int i = 0; model.selection() != null && i < rows.size(); i++) {
			row = rows.get(i).lane().position() == model.selection().lane() ? i : row;
		}
		row += direction;
		if (row >= 0 && row < rows.size()) {
			select(model, rows.get(row).lane());
		}
	}

	private void select(RunModel model, Lane lane) {
		int index = lane.indexAt(model.cursor());
		index = index >= 0 ? index : lane.lastStarted(model.cursor());
		if (lane.size() > 0) {
			model.select(new RunElement(lane.position(), Math.max(0, index)));
		}
	}
}
