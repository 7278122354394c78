package trapline.ui.timeline.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;

import trapline.diagram.LaneRow;
import trapline.ui.run.RunModel;
import trapline.ui.timeline.Speech;
import trapline.ui.timeline.TimeWindow;
import trapline.ui.timeline.parts.TimelinePiece.LanePiece;

/** A lane: one figure, however many elements it has. */
public final class LaneEditPart extends WindowEditPart {

	private LaneAccess access;

	LaneEditPart(TimelineContext context) {
		super(context);
	}

	/** Where the lane is drawn; null while the run is being exchanged for one without it. */
	public LaneRow row() {
		String id = ((LanePiece) getModel()).lane();
		for (LaneRow row : context().window().layout().rows()) {
			if (row.lane().spec().id().equals(id)) {
				return row;
			}
		}
		return null;
	}

	@Override
	protected IFigure createFigure() {
		return new LaneFigure(context().window(), this::row);
	}

	@Override
	void place(IFigure figure) {
		TimeWindow window = context().window();
		LaneRow row = row();
		if (row != null) {
			figure.setBounds(new Rectangle(0, (int) row.y() - window.scrolledDown() - LaneFigure.OVERHANG,
					window.width(), (int) row.height() + 2 * LaneFigure.OVERHANG));
		}
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new LaneTracker(context());
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (access == null) {
			access = new LaneAccess(this);
		}
		return access;
	}

	@Override
	String spoken() {
		RunModel model = context().model();
		LaneRow row = row();
		return model == null || row == null ? ""
				: Speech.lane(model.run(), row.lane(), model.cursor());
	}
}
