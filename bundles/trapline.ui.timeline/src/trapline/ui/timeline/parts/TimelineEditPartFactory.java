package trapline.ui.timeline.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

import trapline.ui.timeline.parts.TimelinePiece.GroupPiece;
import trapline.ui.timeline.parts.TimelinePiece.LanePiece;
import trapline.ui.timeline.parts.TimelinePiece.RulerPiece;

/** Makes the edit parts of a timeline: one for each lane, none for its elements. */
public final class TimelineEditPartFactory implements EditPartFactory {
	private final TimelineContext context;

	public TimelineEditPartFactory(TimelineContext context) {
		this.context = context;
	}

	@Override
	public EditPart createEditPart(EditPart parent, Object model) {
		EditPart part = create(model);
		part.setModel(model);
		return part;
	}

	private EditPart create(Object model) {
		if (model instanceof RulerPiece) {
			return new RulerEditPart(context);
		}
		if (model instanceof GroupPiece) {
			return new GroupEditPart(context);
		}
		if (model instanceof LanePiece) {
			return new LaneEditPart(context);
		}
		return new TimelineEditPart(context);
	}
}
