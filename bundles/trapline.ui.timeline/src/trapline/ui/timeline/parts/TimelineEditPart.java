package trapline.ui.timeline.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;

import trapline.diagram.GroupHeader;
import trapline.diagram.LaneRow;
import trapline.ui.timeline.TimeWindow;
import trapline.ui.timeline.parts.TimelinePiece.GroupPiece;
import trapline.ui.timeline.parts.TimelinePiece.LanePiece;
import trapline.ui.timeline.parts.TimelinePiece.RulerPiece;

/** The whole timeline: ruler above, groups and lanes below it. */
public final class TimelineEditPart extends WindowEditPart {

	TimelineEditPart(TimelineContext context) {
		super(context);
	}

	@Override
	protected IFigure createFigure() {
		return new TimelineFigure(context().window());
	}

	@Override
	void place(IFigure figure) {
		TimeWindow window = context().window();
		figure.setBounds(new Rectangle(0, 0, window.width(), window.height()));
	}

	/** The window has moved, or the run is another. */
	public void windowChanged(boolean lanesMoved) {
		if (lanesMoved) {
			refreshChildren();
		}
		windowChanged();
		for (Object child : getChildren()) {
			((WindowEditPart) child).windowChanged();
		}
	}

	@Override
	protected List<TimelinePiece> getModelChildren() {
		List<TimelinePiece> pieces = new ArrayList<>();
		TimeWindow window = context().window();
		if (window.run() == null) {
			return pieces;
		}
		for (GroupHeader header : window.layout().headers()) {
			pieces.add(new GroupPiece(header.group()));
		}
		for (LaneRow row : window.layout().rows()) {
			pieces.add(new LanePiece(row.lane().spec().id()));
		}
		pieces.add(new RulerPiece());
		return pieces;
	}

	@Override
	String spoken() {
		return context().window().run() == null ? "Timeline"
				: "Timeline of " + context().window().run().info().title();
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new LaneTracker(context());
	}
}
