package trapline.ui.scenario.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;

import trapline.edit.layout.Box;
import trapline.edit.layout.PlaceNotes;

/** Moves and resizes notes: all that are dragged are one act. */
final class NotesPolicy extends XYLayoutEditPolicy {
	@Override
	protected Command getMoveChildrenCommand(Request request) {
		return placed((ChangeBoundsRequest) request);
	}

	@Override
	protected Command getResizeChildrenCommand(ChangeBoundsRequest request) {
		return placed(request);
	}

	private Command placed(ChangeBoundsRequest request) {
		List<PlaceNotes.Change> changes = new ArrayList<>();
		NoteActs notes = ((NotesPart) getHost()).context().notes();
		for (Object moved : request.getEditParts()) {
			if (moved instanceof NotePart part) {
				Rectangle bounds = (Rectangle) getConstraintFor(request, part);
				changes.add(notes.change(part.note(), new Box(bounds.x, bounds.y, bounds.width, bounds.height)));
			}
		}
		String act = RequestConstants.REQ_RESIZE_CHILDREN.equals(request.getType()) ? "Resize " : "Move ";
		return changes.isEmpty() ? null : notes.place(act + (changes.size() == 1 ? "note" : changes.size() + " notes"), changes);
	}

	/** Where a note is now, also if nobody has placed it. */
	@Override
	protected Rectangle getCurrentConstraintFor(GraphicalEditPart child) {
		Box box = ((NotePart) child).box();
		return new Rectangle(box.x(), box.y(), box.width(), box.height());
	}

	@Override
	protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
		throw new IllegalStateException("all that is dragged is one act");
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		return null;
	}

	@Override
	protected Command getDeleteDependantCommand(Request request) {
		return null;
	}

	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		return new ResizableEditPolicy() {
			@Override
			protected Command getMoveCommand(ChangeBoundsRequest request) {
				return together(request, RequestConstants.REQ_MOVE_CHILDREN, child);
			}

			@Override
			protected Command getResizeCommand(ChangeBoundsRequest request) {
				return together(request, RequestConstants.REQ_RESIZE_CHILDREN, child);
			}
		};
	}

	/** One command for all that is dragged, made by the first of them. */
	private Command together(ChangeBoundsRequest request, String type, EditPart child) {
		if (request.getEditParts().get(0) != child) {
			return null;
		}
		ChangeBoundsRequest all = new ChangeBoundsRequest(type);
		all.setEditParts(request.getEditParts());
		all.setMoveDelta(request.getMoveDelta());
		all.setSizeDelta(request.getSizeDelta());
		all.setLocation(request.getLocation());
		all.setResizeDirection(request.getResizeDirection());
		return getHost().getCommand(all);
	}
}
