package trapline.ui.timeline.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;

import trapline.diagram.LaneRow;
import trapline.diagram.TimelineLayout;
import trapline.run.Lane;
import trapline.ui.timeline.Speech;
import trapline.ui.timeline.TimeWindow;

/** A lane for those who listen: it speaks its state at the cursor, and has as children what is seen of its elements. */
final class LaneAccess extends AccessibleEditPart {
	/** More children than this are too many to listen to; zooming in shows fewer. */
	private static final int MOST_CHILDREN = 200;

	private final LaneEditPart part;
	private List<ElementAccess> children = List.of();

	LaneAccess(LaneEditPart part) {
		this.part = part;
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = part.spoken();
	}

	@Override
	public void getRole(AccessibleControlEvent event) {
		event.detail = ACC.ROLE_LIST;
	}

	@Override
	public void getState(AccessibleControlEvent event) {
		event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
	}

	@Override
	public void getLocation(AccessibleControlEvent event) {
		locate(part.getViewer(), part.getFigure().getBounds(), event);
	}

	@Override
	public void getChildCount(AccessibleControlEvent event) {
		refresh();
		event.detail = children.size();
	}

	@Override
	public void getChildren(AccessibleControlEvent event) {
		refresh();
		event.children = children.stream().map(child -> (Object) child.getAccessibleID()).toArray();
	}

	private void refresh() {
		EditPartViewer viewer = part.getViewer();
		children.forEach(viewer::unregisterAccessibleEditPart);
		List<ElementAccess> seen = new ArrayList<>();
		LaneRow row = part.row();
		if (row != null) {
			TimeWindow window = part.context().window();
			Lane lane = row.lane();
			int first = Math.max(0, lane.lastStarted(window.from()));
			for (int i = first; i < lane.size() && lane.start(i) < window.to() && seen.size() < MOST_CHILDREN; i++) {
				if (lane.end(i) >= window.from()) {
					seen.add(new ElementAccess(part, i));
				}
			}
		}
		children = seen;
		children.forEach(viewer::registerAccessibleEditPart);
	}

	private static void locate(EditPartViewer viewer, Rectangle bounds, AccessibleControlEvent event) {
		Point corner = viewer.getControl().toDisplay(bounds.x, bounds.y);
		event.x = corner.x;
		event.y = corner.y;
		event.width = bounds.width;
		event.height = bounds.height;
	}

	/** One element of the lane. */
	private static final class ElementAccess extends AccessibleEditPart {
		private final LaneEditPart part;
		private final int index;

		ElementAccess(LaneEditPart part, int index) {
			this.part = part;
			this.index = index;
		}

		@Override
		public void getName(AccessibleEvent event) {
			LaneRow row = part.row();
			event.result = row == null || index >= row.lane().size() ? ""
					: Speech.element(part.context().window().run(), row.lane(), index);
		}

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = ACC.ROLE_LISTITEM;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = ACC.STATE_SELECTABLE;
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			LaneRow row = part.row();
			if (row != null && index < row.lane().size()) {
				TimelineLayout layout = part.context().window().layout();
				int x = (int) layout.x(row.lane().start(index));
				int right = (int) layout.x(row.lane().end(index));
				int y = (int) row.y() - part.context().window().scrolledDown();
				locate(part.getViewer(), new Rectangle(x, y, Math.max(1, right - x), (int) row.height()), event);
			}
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = 0;
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			event.children = new Object[0];
		}
	}
}
