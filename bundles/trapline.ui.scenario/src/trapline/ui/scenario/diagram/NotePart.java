package trapline.ui.scenario.diagram;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.tools.DragEditPartsTracker;

import trapline.edit.layout.Box;
import trapline.model.scenario.Note;
import trapline.notation.Problem;
import trapline.ui.scenario.diagram.Piece.Leaf;

/** One note. */
final class NotePart extends PiecePart {
	NotePart(Leaf leaf, DiagramContext context) {
		super(leaf, context);
	}

	Note note() {
		return (Note) piece().object();
	}

	/** The line to what it is about; null if it is about the whole scenario. */
	NoteLine line() {
		return NoteLine.of(note());
	}

	/** Where it stands now, wherever that comes from. */
	Box box() {
		Rectangle bounds = getFigure().getBounds();
		Rectangle sheet = getFigure().getParent().getBounds();
		return new Box(bounds.x - sheet.x, bounds.y - sheet.y, bounds.width, bounds.height);
	}

	@Override
	protected IFigure createFigure() {
		return new NoteFigure();
	}

	@Override
	protected void refreshVisuals() {
		Problem problem = context().written().problem(note());
		((NoteFigure) getFigure()).show(note().getText() == null ? "" : note().getText(), problem == null ? null : problem.message());
		getFigure().getParent().setConstraint(getFigure(), context().notes().box(note()));
	}

	@Override
	protected List<?> getModelSourceConnections() {
		return line() == null ? List.of() : List.of(line());
	}

	@Override
	void showSelected(boolean selected) {
		((NoteFigure) getFigure()).setSelected(selected);
	}

	@Override
	protected void createEditPolicies() {
		super.createEditPolicies();
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NoteWordsPolicy());
	}

	@Override
	public void performRequest(Request request) {
		if (request.getType() == RequestConstants.REQ_DIRECT_EDIT || request.getType() == RequestConstants.REQ_OPEN) {
			editWords();
		}
	}

	/** A note that has just come is given its words. */
	static void begin(PiecePart added) {
		if (added instanceof NotePart note && NoteActs.WORDS.equals(note.note().getText())) {
			note.getViewer().getControl().getDisplay().asyncExec(() -> {
				if (note.isActive()) {
					note.editWords();
				}
			});
		}
	}

	/** Opens the field for its words. */
	void editWords() {
		if (context().isEditable()) {
			new NoteEditing(this).show();
		}
	}

	/** A note that is dragged stays a note, whatever is below the pointer. */
	@Override
	public DragTracker getDragTracker(Request request) {
		return new DragEditPartsTracker(this) {
			@Override
			protected boolean updateTargetUnderMouse() {
				setTargetEditPart(NotePart.this.getParent());
				return true;
			}

			@Override
			protected boolean isMove() {
				return true;
			}
		};
	}
}
